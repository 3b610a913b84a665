/** A loan with level monthly payments at a fixed rate, and a change of that rate. */
export interface MortgageInput {
	/** Principal, in any currency; results are in the same one. */
	loan: number;
	/** Term. */
	years: number;
	/** Percent a year; a month's rate is a twelfth. */
	rate: number;
	/** Change of the rate, basis points; never takes the rate below zero. */
	change: number;
}

/** What is reported, under the names of the site's public contract, in the currency of the loan. */
export interface MortgageResults {
	/** A month. */
	payment: number;
	'payment-after': number;
	/** Payment after minus payment before. */
	'extra-a-month': number;
	/** Over the whole term. */
	'total-interest': number;
	'total-interest-after': number;
}

/** Number of monthly payments, at least one: a term that is not whole months counts as the nearest. */
export function paymentsOf({ years }: Pick<MortgageInput, 'years'>): number {
	return Math.max(1, Math.round(years * 12));
}

/** Rate after the change, percent a year; not below zero. */
export function rateAfter({ rate, change }: Pick<MortgageInput, 'rate' | 'change'>): number {
	return Math.max(0, rate + change / 100);
}

/**
 * Level payment of an ordinary annuity: L·i / (1 − (1 + i)^−n), and L / n at a rate of zero.
 * @param rate percent a year, 0 or more
 */
export function levelPayment(loan: number, payments: number, rate: number): number {
	const monthly = rate / 1200;
	if (monthly === 0) return loan / payments;
	// expm1 and log1p keep the digits that 1 − (1 + i)^−n would lose at a rate near zero.
	return loan * (monthly / -Math.expm1(-payments * Math.log1p(monthly)));
}

/** Payment and total interest before and after the change. */
export function valueMortgage(input: MortgageInput): MortgageResults {
	const payments = paymentsOf(input);
	const payment = levelPayment(input.loan, payments, input.rate);
	const after = levelPayment(input.loan, payments, rateAfter(input));
	// Rounding can put the interest of a free loan a hair below zero.
	const interest = (monthly: number) => Math.max(0, monthly * payments - input.loan);
	return {
		payment,
		'payment-after': after,
		'extra-a-month': after - payment,
		'total-interest': interest(payment),
		'total-interest-after': interest(after),
	};
}
