import type { SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { Code, imported } from '../typescript/code.ts'
import { literal } from '../typescript/literal.ts'
import { emitShape } from './emit-shape.ts'
import type { EmittedShape } from './emitted-shape.ts'
import { joinShapes } from './join-shapes.ts'
import { type Successes, successesOf } from './response-payload.ts'
import type { OnNotice } from './rule-reader.ts'

/** The members of an operation's entry that say how its response is read. */
export function responseTable(
  document: SpecDocument,
  operation: ListedOperation,
  onNotice: OnNotice,
): { accept?: string | undefined; response?: unknown; payload?: EmittedShape | undefined } {
  const successes = successesOf(document, operation)
  const shapes = successes.json.map((payload) => emitShape(document, payload, onNotice))
  return { ...readingOf(successes), payload: joinShapes(shapes) }
}

function readingOf({ kinds, mayBeEmpty }: Successes): { accept?: string; response?: unknown } {
  const types = Object.keys(kinds)
  const found = new Set(Object.values(kinds))
  if (types.length === 0) return { response: imported('emptyResponse') }
  const only = found.size === 1 && !mayBeEmpty
  if (only && found.has('json') && types.length === 1) return {}
  if (only && found.has('binary')) return { response: imported('fileResponse') }
  const all = `${literal(kinds)}${mayBeEmpty ? ', true' : ''}`
  const isPlain = found.size === 1 && found.has('json') && types.length === 1
  return {
    ...(!isPlain && { accept: types.join(', ') }),
    response: new Code(`/* @__PURE__ */ byContentType(${all})`, 'byContentType'),
  }
}
