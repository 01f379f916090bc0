import assert from 'node:assert/strict'
import { parseQualifiedId } from '@picturedesk/provider'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'

export const collectionsCases: readonly ConformanceCase[] = [
  {
    id: 'categories/list',
    title: 'categories have distinct ids and names',
    applies: claiming('categories.list'),
    async run(bench) {
      const { use } = await bench.open()
      for (const kind of bench.manifest.kinds)
        assertHeadings((await use('categories').list({ kind })).items)
    },
  },
  {
    id: 'topics/walk',
    title: 'from topic categories to topics to the assets within',
    applies: claiming('topics.categories', 'topics.list', 'topics.get'),
    async run(bench) {
      const topics = (await bench.open()).use('topics')
      for (const kind of bench.manifest.kinds) {
        const headings = (await topics.categories({ kind })).items
        assertHeadings(headings)
        const listed = await topics.list({ kind, categoryId: headings[0]?.id })
        const topic = listed.items[0] ?? assert.fail(`no ${kind} topics`)
        assert.equal(parseQualifiedId(topic.id)?.provider, bench.manifest.id)
        assert.equal(parseQualifiedId(topic.id)?.kind, kind)
        assert.ok(topic.title)
        const page = await topics.get(topic)
        assert.equal(page.topic.id, topic.id)
        for (const asset of page.items)
          equalData(
            { provider: asset.provider, kind: asset.kind },
            { provider: bench.manifest.id, kind },
          )
      }
    },
  },
]

function assertHeadings(items: readonly { readonly id: string; readonly name: string }[]): void {
  assert.ok(items.length > 0, 'none')
  assert.equal(new Set(items.map((item) => item.id)).size, items.length, 'two with one id')
  for (const { id, name } of items)
    assert.ok(typeof id === 'string' && id !== '' && name !== '', `id ${id}, name ${name}`)
}
