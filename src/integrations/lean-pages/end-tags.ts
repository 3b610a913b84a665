/** What a browser ends an open paragraph at. */
const BLOCK =
	'p|h[1-6]|ul|ol|dl|div|section|article|aside|nav|header|footer|main|table|figure|figcaption|details|blockquote|pre|hr|form';
/** What may hold a paragraph as its last part. Not `a` or an element of ours: there its end must be written. */
const HOLDER =
	'li|div|section|article|aside|nav|header|footer|main|figure|figcaption|details|blockquote|td|th|dd|body';

/** End tags that HTML lets a page leave out, by what follows at once. */
const OPTIONAL = new RegExp(
	[
		'</li>(?=<li[ >]|</[uo]l>)',
		'</dt>(?=<d[dt][ >])',
		'</dd>(?=<d[dt][ >]|</dl>|</div>)',
		'</t[dh]>(?=<t[dh][ >]|</tr>)',
		'</tr>(?=<tr[ >]|</t(?:body|head)>)',
		'</thead>(?=<tbody>)',
		'</tbody>(?=</table>)',
		`</p>(?=<(?:${BLOCK})[ >]|</(?:${HOLDER})>)`,
	].join('|'),
	'g',
);

/** Leaves out the end tags that a browser puts in itself; the page it makes is the same. */
export function withoutOptionalEnds(html: string): string {
	return html.replace(OPTIONAL, '');
}
