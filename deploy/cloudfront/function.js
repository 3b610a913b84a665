// For CloudFront, runtime cloudfront-js-2.0, on "viewer request". S3 knows no pages in folders: an
// address with a final slash is index.html there, and one without is redirected to it.
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it by this name.
function handler(event) {
	const request = event.request;
	const last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
	if (last === '') {
		request.uri += 'index.html';
		return request;
	}
	// Every file has an ending, and no folder has.
	if (last.includes('.')) return request;
	const query = Object.entries(request.querystring).flatMap(([name, { value, multiValue }]) =>
		(multiValue ?? [{ value }]).map((one) => (one.value === '' ? name : `${name}=${one.value}`)),
	);
	// Two slashes at the beginning would name another host.
	const path = `${request.uri.replace(/^[/\\]+/, '/')}/`;
	return {
		statusCode: 301,
		statusDescription: 'Moved Permanently',
		headers: { location: { value: query.length > 0 ? `${path}?${query.join('&')}` : path } },
	};
}
