import { describe, expect, it } from 'vitest';
import { outputFolder } from '~/integrations/output-folder';

const project = '/home/me/qt';

describe('OUT_DIR', () => {
	it.each([{}, { OUT_DIR: '' }, { OUT_DIR: ' ' }])('%j is dist', (env) => {
		expect(outputFolder(env, project)).toBe('./dist');
	});

	it.each(['dist', './dist-subpath', 'dist/inner', '/tmp/site', '../other', '/home/me/qt/dist'])(
		'%s is taken',
		(given) => {
			expect(outputFolder({ OUT_DIR: given }, project)).toBe(given);
			expect(outputFolder({ OUT_DIR: given }, `${project}/`)).toBe(given);
		},
	);

	it.each([
		'.',
		'./',
		'src',
		'content/data',
		'distance',
		'..',
		'/',
		'/home',
		'/home/me/qt',
		'public',
	])('%s, which the build would empty, stops it and says what is allowed', (given) => {
		expect(() => outputFolder({ OUT_DIR: given }, project)).toThrow(
			`OUT_DIR is "${given}". Allowed: a folder outside of the project, or one in it whose name begins with dist, such as dist-subpath. The build empties it.`,
		);
	});
});
