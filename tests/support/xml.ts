/** One element of an XML document, with its text and that of no other. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: XmlElement[];
}

const PART = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML of elements, attributes and text, and throws where it is not well-formed. Stricter than
 * XML: no comments, CDATA or entities but the five of XML itself, which these files have no use for.
 */
export function parseXml(text: string): XmlElement {
	const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
	const open = [root];
	PART.lastIndex = 0;
	while (PART.lastIndex < text.length) {
		const at = PART.lastIndex;
		const found = PART.exec(text);
		const parent = open.at(-1)!;
		if (!found) throw new Error(`Not well-formed at ${at}: ${text.slice(at, at + 40)}`);
		const [part, closing, name, attributes = '', empty] = found;
		if (part.startsWith('<?')) continue;
		if (name === undefined) {
			parent.text += decode(part);
		} else if (closing) {
			if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}> at ${at}`);
			open.pop();
		} else {
			const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key, value = '']) => [
				key,
				decode(value),
			]);
			const element = { name, attributes: Object.fromEntries(pairs), text: '', children: [] };
			parent.children.push(element);
			if (!empty) open.push(element);
		}
	}
	const [document] = root.children;
	if (open.length > 1 || root.children.length !== 1 || root.text.trim() || !document) {
		throw new Error(
			'Not well-formed: there must be one element around all, and it must be closed.',
		);
	}
	return document;
}

/** Children by name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
	return element.children.filter((child) => child.name === name);
}

/** Text of the one child of a name. */
export function textIn(element: XmlElement, name: string): string {
	const [child, ...others] = childrenOf(element, name);
	if (!child || others.length > 0) throw new Error(`<${element.name}> needs one <${name}>.`);
	return child.text;
}

function decode(text: string): string {
	return text.replace(/&(\w*);?/g, (whole, name: string) => {
		const sign = ENTITIES[name];
		if (sign === undefined || !whole.endsWith(';')) throw new Error(`${whole} stands for nothing.`);
		return sign;
	});
}
