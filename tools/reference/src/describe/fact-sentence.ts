import type { FactCount } from '@picturedesk/openapi/provenance'

/** How many facts are known in which way: `57 facts: 50 documented, 7 assumed.` */
export function factSentence(count: FactCount): string {
  const parts = (['documented', 'observed', 'assumed', 'unstated'] as const).flatMap((kind) =>
    count[kind] > 0 ? [`${count[kind]} ${kind}`] : [],
  )
  const all = Object.values(count).reduce((sum, one) => sum + one, 0)
  return all === 0 ? 'No facts.' : `${all} facts: ${parts.join(', ')}.`
}
