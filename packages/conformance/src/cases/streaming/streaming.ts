import assert from 'node:assert/strict'
import { firstAsset } from '../../calls/findings.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const streamingCases: readonly ConformanceCase[] = [
  {
    id: 'streaming/expiry',
    title: 'a streaming URL comes with the time at which it expires',
    applies: claiming('search.assets', 'streaming.url'),
    async run(bench) {
      const session = await bench.open()
      const asset = await firstAsset(bench, session)
      for (const ref of [asset, asset.id]) {
        const { url, expiresAt, raw } = await session.use('streaming').url(ref)
        assert.ok(URL.canParse(url), `Expected a URL. Received ${url}.`)
        assert.match(String(expiresAt), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
        assert.ok(raw !== undefined, 'The raw form is missing.')
      }
    },
  },
]
