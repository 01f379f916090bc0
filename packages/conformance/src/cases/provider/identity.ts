import assert from 'node:assert/strict'
import {
  ASSET_KINDS,
  type AssetKind,
  claimedMethods,
  claimProblems,
  claims,
  kindsOf,
  type Manifest,
  type MethodName,
  manifestProblems,
} from '@picturedesk/provider'
import { canCall, isOfKind } from '../../calls/calls.ts'
import { METHOD_CALLS } from '../../calls/method-calls.ts'
import { Scene } from '../../calls/scene.ts'
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
  {
    id: 'identity/method-kinds',
    title: 'a kind that a method does not serve is "not supported", and nothing is sent',
    applies: (manifest) =>
      claimedMethods(manifest).some((method) => lacking(manifest, method).length > 0),
    async run(bench) {
      const session = await bench.open()
      const { wire } = session
      for (const method of claimedMethods(bench.manifest))
        for (const kind of lacking(bench.manifest, method)) {
          const scene = new Scene(bench, session, kind)
          const start = await METHOD_CALLS[method].prepare(scene)
          if (start === undefined) continue
          const sent = await wire.during(() =>
            failsWith(`${method} ${kind}`, ['not-supported'], async () => start()),
          )
          assert.equal(sent.length, 0, `${method} of kind ${kind} was sent.`)
        }
    },
  },
]

/** The kinds of the provider for which a method can be called, though it does not serve them. */
function lacking(manifest: Manifest, method: MethodName): readonly AssetKind[] {
  if (!isOfKind(method) || !canCall(manifest, method)) return []
  const served = kindsOf(manifest, method)
  return manifest.kinds.filter((kind) => !served.includes(kind))
}
