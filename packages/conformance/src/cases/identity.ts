import assert from 'node:assert/strict'
import { type AssetKind, claimProblems, manifestProblems } from '@picturedesk/provider'
import { type ConformanceCase, claims } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import { failsWith } from '../expecting.ts'

const KINDS: readonly AssetKind[] = ['image', 'video']

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
    title: 'what is claimed is there, and nothing else is',
    applies: () => true,
    async run(bench) {
      const { provider } = await bench.open()
      equalData(claimProblems(bench.manifest, provider), [])
    },
  },
  {
    id: 'identity/provider',
    title: 'the provider carries the manifest and says the same of itself',
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
      const { wire } = await bench.open()
      assert.equal(wire.calls.length, 0)
    },
  },
  {
    id: 'identity/kinds',
    title: 'a kind that is not claimed is "not supported", and nothing is sent',
    applies: (manifest) =>
      claims(manifest, 'search.assets') && KINDS.some((kind) => !manifest.kinds.includes(kind)),
    async run(bench) {
      const { use, wire } = await bench.open()
      for (const kind of KINDS.filter((one) => !bench.manifest.kinds.includes(one))) {
        await failsWith(`search.assets ${kind}`, ['not-supported'], () =>
          use('search').assets({ kind }),
        )
      }
      assert.equal(wire.calls.length, 0)
    },
  },
]
