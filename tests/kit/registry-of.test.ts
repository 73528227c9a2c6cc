import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/concepts/settings-error.ts';
import { registryOf } from '../../src/kit/registry-of.ts';

const cwd = '/srv/app';
const settings = () => ({
  ssot: { concepts: [{ name: 'engine', canonical: './a.ts#A', deprecated: ['./b.ts#B'] }] },
});

describe('the registry', () => {
  it('is one for settings that say the same, as oxlint makes them for each file', () => {
    expect(registryOf({ settings: settings(), cwd })).toBe(registryOf({ settings: settings(), cwd }));
  });

  it('is another one where the settings or the folder differ', () => {
    const registry = registryOf({ settings: settings(), cwd });
    expect(registryOf({ settings: settings(), cwd: '/srv/other' })).not.toBe(registry);
    expect(registryOf({ settings: { ssot: { concepts: [] } }, cwd })).not.toBe(registry);
  });

  it('is none where a value that is no data is all that differs', () => {
    registryOf({ settings: settings(), cwd });
    const odd = { ssot: { ...settings().ssot, root: () => '/srv' } };
    expect(() => registryOf({ settings: odd, cwd })).toThrow(SettingsError);
  });
});
