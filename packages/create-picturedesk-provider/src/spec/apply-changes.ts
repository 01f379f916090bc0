import { isMap, isNode, isScalar, isSeq, type Node, type Document as YamlDocument } from 'yaml'

/** Changes a document where two values of it differ, and leaves the rest with its comments as it is. */
export function applyChanges(
  entry: YamlDocument,
  path: readonly string[],
  before: unknown,
  after: unknown,
): void {
  if (before === after) return
  if (isObject(before) && isObject(after) && isMap(nodeAt(entry, path))) {
    for (const key of Object.keys(before))
      if (!Object.hasOwn(after, key)) entry.deleteIn([...path, key])
    for (const [key, value] of Object.entries(after)) {
      const at = [...path, key]
      if (Object.hasOwn(before, key)) applyChanges(entry, at, before[key], value)
      else entry.setIn(at, entry.createNode(value, { aliasDuplicateObjects: false }))
    }
    return
  }
  const isSameList = Array.isArray(before) && Array.isArray(after) && before.length === after.length
  if (isSameList && isSeq(nodeAt(entry, path))) {
    for (const [index, value] of after.entries())
      applyChanges(entry, [...path, String(index)], before[index], value)
    return
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const node = entry.createNode(after, { aliasDuplicateObjects: false })
  const old = nodeAt(entry, path)
  if (isNode(old) && isNode(node)) keepComments(old, node)
  entry.setIn(path, node)
}

/** What stands before and beside a value is said of its place, and stays true of a new value. */
function keepComments(old: Node, node: Node): void {
  node.spaceBefore = old.spaceBefore ?? false
  node.commentBefore = old.commentBefore ?? null
  // Behind a list or an object in block style, a comment is of its last entry.
  if (isScalar(old)) node.comment = old.comment ?? null
}

function nodeAt(entry: YamlDocument, path: readonly string[]): unknown {
  return path.length === 0 ? entry.contents : entry.getIn(path, true)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
