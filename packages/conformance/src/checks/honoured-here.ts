import { objectsIn } from './objects-in.ts'

/** Whether a result could be one in which the provider itself has honoured an option. */
export function isHonouredHere(option: string, value: unknown, result: unknown): boolean {
  switch (option) {
    case 'from':
    case 'to':
      return (result as { readonly items?: readonly unknown[] }).items?.length === 0
    case 'limit':
      return Array.isArray(result) && result.length <= Number(value)
    case 'maxTags':
      return lists(result, 'tags').every((tags) => tags.length <= Number(value))
    case 'minConfidence':
      return areAbove(lists(result, 'tags'), 'confidence', Number(value))
    case 'minScore':
      return areAbove(lists(result, 'findings'), 'score', Number(value))
    default:
      return false
  }
}

function lists(result: unknown, member: string): (readonly unknown[])[] {
  return [...objectsIn(result)].flatMap(([, object]) => {
    const list = object[member]
    return Array.isArray(list) ? [list] : []
  })
}

/** What has no such member cannot be said to be below. */
function areAbove(all: readonly (readonly unknown[])[], member: string, least: number): boolean {
  return all.flat().every((one) => {
    const value: unknown = Reflect.get(Object(one), member)
    return value === undefined || Number(value) >= least
  })
}
