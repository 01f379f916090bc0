import assert from 'node:assert/strict'
import { ASSET_KINDS, claimProblems, claims, manifestProblems } from '@picturedesk/provider'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith } from '../../checks/expecting.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const identityCases: readonly ConformanceCase[] = [
  {
    id: 'identity/manifest',
    title: 'the manifest is sound and plain JSON',
    applies: () => true,
    async run({ manifest }) {
      equalData(manifestProblems(manifest), [])
      equalData(JSON.parse(JSON.stringify(manifest)), manifest)
    },
  },
  {
    id: 'identity/claims',
    title: 'every claimed method is there, and no other',
    applies: () => true,
    async run(bench) {
      const { provider } = await bench.open()
      equalData(claimProblems(bench.manifest, provider), [])
    },
  },
  {
    id: 'identity/provider',
    title: 'the provider carries the manifest, and has its id, name and version',
    applies: () => true,
    async run(bench) {
      const { provider } = await bench.open()
      const { specVersion, id, name } = bench.manifest
      equalData(provider.manifest, bench.manifest)
      equalData(
        { specVersion: provider.specVersion, id: provider.id, name: provider.name },
        { specVersion, id, name },
      )
    },
  },
  {
    id: 'identity/quiet',
    title: 'creating a provider sends nothing',
    applies: () => true,
    async run(bench) {
      const { wire, time } = await bench.open()
      await time.rest()
      assert.equal(wire.calls.length, 0, 'Something was sent.')
    },
  },
  {
    id: 'identity/kinds',
    title: 'a kind that is not claimed is "not supported", and nothing is sent',
    applies: (manifest) =>
      claims(manifest, 'search.assets') &&
      ASSET_KINDS.some((kind) => !manifest.kinds.includes(kind)),
    async run(bench) {
      const { use, wire } = await bench.open()
      for (const kind of ASSET_KINDS.filter((one) => !bench.manifest.kinds.includes(one)))
        await failsWith(`search.assets ${kind}`, ['not-supported'], () =>
          use('search').assets({ kind }),
        )
      assert.equal(wire.calls.length, 0, 'Something was sent.')
    },
  },
]
