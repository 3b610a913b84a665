import { levelPayment, type MortgageInput, paymentsOf, rateAfter } from './model.ts';

/** What is paid in one year of a loan, on average a month, in the currency of the loan. */
export interface YearSplit {
	/** From 1; the last one may be shorter than twelve months. */
	year: number;
	interest: number;
	principal: number;
}

/**
 * Share of the principal repaid after some payments: ((1 + i)^m − 1) / ((1 + i)^n − 1), and m / n at a
 * rate of zero. A closed form, because a month-by-month sum loses its digits at high rates.
 * @param rate percent a year, 0 or more
 */
export function repaidShare(months: number, payments: number, rate: number): number {
	const growth = Math.log1p(rate / 1200);
	// So close to zero the two are the same to the last digit, and tiny quotients would lose theirs.
	if (payments * growth < 1e-12) return months / payments;
	return Math.expm1(months * growth) / Math.expm1(payments * growth);
}

/** Interest and principal of each year at a fixed rate, percent a year. */
export function splitByYear(loan: number, payments: number, rate: number): YearSplit[] {
	const payment = levelPayment(loan, payments, rate);
	return Array.from({ length: Math.ceil(payments / 12) }, (_, index) => {
		const from = index * 12;
		const to = Math.min(payments, from + 12);
		const repaid = loan * (repaidShare(to, payments, rate) - repaidShare(from, payments, rate));
		const principal = Math.min(payment, repaid / (to - from));
		return { year: index + 1, principal, interest: payment - principal };
	});
}

/** The years of a loan before and after its change of rate. */
export function splitMortgage(input: MortgageInput): { before: YearSplit[]; after: YearSplit[] } {
	const payments = paymentsOf(input);
	return {
		before: splitByYear(input.loan, payments, input.rate),
		after: splitByYear(input.loan, payments, rateAfter(input)),
	};
}

/** First year in which more principal than interest is paid; every loan has one, its last. */
export function turningYear(years: readonly YearSplit[]): number {
	const turning = years.find(({ interest, principal }) => principal >= interest);
	return turning?.year ?? years.length;
}
