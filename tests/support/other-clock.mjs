// Loaded before a program by `node --import`: for it, it is 400 days later.
const LATER = 400 * 24 * 3600 * 1000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
	construct: (target, values, self) =>
		Reflect.construct(target, values.length > 0 ? values : [RealDate.now() + LATER], self),
	apply: () => new Date().toString(),
	get: (target, name) =>
		name === 'now' ? () => RealDate.now() + LATER : Reflect.get(target, name),
});
