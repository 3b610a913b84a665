import { type Headers, HSTS, siteHeaders } from './headers.ts';

/** Response headers policies of CloudFront, by what of the site they are for. */
export function cloudFrontPolicies() {
	const { all, unframed, framed, open } = siteHeaders();
	return {
		pages: policy('qt-pages', [...all, ...unframed]),
		embeds: policy('qt-embeds', [...all, ...framed]),
		data: { ...policy('qt-data', [...all, ...unframed]), CorsConfig: cors(open) },
	};
}

/** CloudFront has fields of its own for the headers that it knows, and takes them nowhere else. */
function policy(name: string, headers: Headers) {
	const valueOf = (wanted: string) => headers.find(([known]) => known === wanted)?.[1];
	const known = ['X-Content-Type-Options', 'Referrer-Policy', 'Content-Security-Policy'];
	const others = headers.filter(([header]) => !known.includes(header));
	return {
		Name: name,
		Comment: `To switch on ${HSTS[0]}, add it under SecurityHeadersConfig.`,
		SecurityHeadersConfig: {
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { Override: true, ReferrerPolicy: valueOf('Referrer-Policy') },
			ContentSecurityPolicy: {
				Override: true,
				ContentSecurityPolicy: valueOf('Content-Security-Policy'),
			},
		},
		CustomHeadersConfig: {
			Quantity: others.length,
			Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
		},
	};
}

function cors(headers: Headers) {
	const list = (item: string | undefined) => ({ Quantity: 1, Items: [item] });
	return {
		AccessControlAllowOrigins: list(headers[0]?.[1]),
		AccessControlAllowHeaders: list('*'),
		AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
		AccessControlAllowCredentials: false,
		OriginOverride: true,
	};
}
