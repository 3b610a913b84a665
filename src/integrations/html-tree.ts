import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

function isElement(node: Node): node is Element {
	return 'tagName' in node;
}

/** All elements below a node, in the order of the page, that the test accepts. */
export function findAll(parent: Parent, test: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	collect(parent, test, found);
	return found;
}

function collect(parent: Parent, test: (element: Element) => boolean, found: Element[]): void {
	for (const node of parent.childNodes) {
		if (!isElement(node)) continue;
		if (test(node)) found.push(node);
		collect(node, test, found);
	}
}

/** Value of an attribute; undefined where there is no such attribute. */
export function attr(element: Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Sets an attribute, or removes it where the value is undefined. */
export function setAttr(element: Element, name: string, value: string | undefined): void {
	const known = element.attrs.find((attribute) => attribute.name === name);
	if (value === undefined) element.attrs = element.attrs.filter((other) => other !== known);
	else if (known) known.value = value;
	else element.attrs.push({ name, value });
}

export function hasClass(element: Element, name: string): boolean {
	return classesOf(element).includes(name);
}

export function classesOf(element: Element): string[] {
	return attr(element, 'class')?.split(/\s+/) ?? [];
}

export function textOf(node: Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function remove(node: Node): void {
	replace(node, []);
}

/** Puts other nodes in the place of one. */
export function replace(node: Node, others: readonly Node[]): void {
	const { parentNode } = node;
	if (!parentNode) return;
	const at = parentNode.childNodes.indexOf(node);
	for (const other of others) other.parentNode = parentNode;
	parentNode.childNodes.splice(at, 1, ...others);
}

export function append(parent: Parent, children: readonly Node[]): void {
	for (const child of children) child.parentNode = parent;
	parent.childNodes.push(...children);
}

/** Replaces all that an element holds by a text. */
export function setText(element: Element, text: string): void {
	element.childNodes = [];
	append(element, [
		{ nodeName: '#text', value: text, parentNode: element } as DefaultTreeAdapterTypes.TextNode,
	]);
}

export function rename(element: Element, tagName: string): void {
	element.tagName = tagName;
	element.nodeName = tagName;
}

/** A new element, in HTML. */
export function create(tagName: string, attributes: Record<string, string> = {}): Element {
	return {
		nodeName: tagName,
		tagName,
		attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
		namespaceURI: 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
		childNodes: [],
		parentNode: null,
	};
}
