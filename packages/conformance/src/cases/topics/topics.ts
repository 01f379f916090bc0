import assert from 'node:assert/strict'
import { parseQualifiedId } from '@picturedesk/provider'
import { equalData } from '../../checks/equal-data.ts'
import { assertHeadings } from '../../checks/headings.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const topicsCases: readonly ConformanceCase[] = [
  {
    id: 'topics/walk',
    title: 'topic categories lead to topics, and topics to the assets within them',
    applies: claiming('topics.categories', 'topics.list', 'topics.get'),
    async run(bench) {
      const topics = (await bench.open()).use('topics')
      for (const kind of bench.manifest.kinds) {
        const headings = (await topics.categories({ kind })).items
        assertHeadings(headings)
        const listed = await topics.list({ kind, categoryId: headings[0]?.id })
        const topic = listed.items[0] ?? assert.fail(`There are no ${kind} topics.`)
        assert.equal(parseQualifiedId(topic.id)?.provider, bench.manifest.id)
        assert.equal(parseQualifiedId(topic.id)?.kind, kind)
        assert.ok(topic.title, `The topic ${topic.id} has no title.`)
        const page = await topics.get(topic)
        assert.equal(page.topic.id, topic.id)
        assert.ok(page.items.length > 0, `The topic ${topic.id} has no assets.`)
        for (const asset of page.items)
          equalData(
            { provider: asset.provider, kind: asset.kind },
            { provider: bench.manifest.id, kind },
          )
      }
    },
  },
]
