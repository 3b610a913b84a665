import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Lockfile } from '../../scripts/lockfile/complete';
import { billOfMaterials } from '../../scripts/sbom/bom';

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const project = read<{
	name: string;
	version: string;
	license: string;
	dependencies: Record<string, string>;
}>('package.json');
const lockfile = read<Lockfile>('package-lock.json');
const time = '2026-11-22T20:00:00Z';
const bom = billOfMaterials(project, lockfile, time);

it('has what CycloneDX 1.5 wants', () => {
	expect(bom.bomFormat).toBe('CycloneDX');
	expect(bom.specVersion).toBe('1.5');
	expect(bom.serialNumber).toMatch(
		/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
	);
	expect(bom.metadata.timestamp).toBe('2026-11-22T20:00:00.000Z');
	for (const { purl, version, scope, hashes } of bom.components) {
		expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*$/);
		expect(version).not.toBe('');
		expect(['required', 'optional', 'excluded']).toContain(scope);
		for (const { alg, content } of hashes ?? []) {
			expect(alg).toBe('SHA-512');
			expect(content).toMatch(/^[0-9a-f]{128}$/);
		}
	}
});

it('names each package once, and every reference leads to one', () => {
	const refs = bom.components.map((component) => component['bom-ref']);
	expect(new Set(refs).size).toBe(refs.length);
	const all = new Set([...refs, bom.metadata.component['bom-ref']]);
	expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual([...all].sort());
	expect(
		bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !all.has(ref)),
	).toEqual([]);
	expect(refs.length).toBe(
		new Set(
			Object.entries(lockfile.packages)
				.filter(([path]) => path)
				.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
		).size,
	);
});

it('lists what runs in production as required, and with what it needs', () => {
	for (const [name, version] of Object.entries(project.dependencies)) {
		const found = bom.components.find((component) => component['bom-ref'] === `${name}@${version}`);
		expect(found?.scope, name).toBe('required');
		expect(found?.licenses, name).toBeDefined();
	}
	const own = bom.dependencies.find(({ ref }) => ref === bom.metadata.component['bom-ref']);
	expect(own?.dependsOn).toContain('chart.js@4.6.1');
	const vitest = bom.components.find(({ name }) => name === 'vitest');
	expect(vitest?.scope).toBe('excluded');
});

it('is the same for the same state, and another for another', () => {
	expect(billOfMaterials(project, lockfile, time)).toEqual(bom);
	const other = billOfMaterials({ ...project, version: '9.9.9' }, lockfile, time);
	expect(other.serialNumber).not.toBe(bom.serialNumber);
});
