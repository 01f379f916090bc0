import { compilePattern } from '../spec/compile-pattern.ts'
import type { SpecDocument } from '../spec/document.ts'
import { child, SpecError } from '../spec/spec-error.ts'
import { Code } from '../typescript/code.ts'

/** How failures are understood by their codes or messages, from the root's `x-failures`. */
export function failureRules(document: SpecDocument): Record<string, unknown>[] {
  return (document['x-failures'] ?? []).map((rule, index) => {
    const at = child('#', 'x-failures', index)
    const { meaning, codes, message } = rule
    if (codes === undefined && message === undefined)
      throw new SpecError(
        at,
        'The failure has neither codes nor a message, so that nothing tells it',
        'Give it `codes`, a `message` pattern, or both.',
      )
    return {
      meaning,
      codes: codes?.map(String),
      message: message && compilePattern(message, 'i', child(at, 'message')),
      toError: toError(rule, at),
    }
  })
}

/** What makes the error of a meaning that few vendors have, so that only those bring it along. */
function toError(
  { meaning, reason = 'other', option }: NonNullable<SpecDocument['x-failures']>[number],
  at: string,
): Code | undefined {
  if (meaning === 'unusable-media') return made('unusableMedia', reason)
  if (meaning !== 'invalid-argument') return undefined
  if (option === undefined)
    throw new SpecError(
      at,
      'The failure does not say which option the vendor refuses',
      'Name it: `option: detections`.',
    )
  return made('refusedArgument', option)
}

function made(name: string, argument: string): Code {
  return new Code(`/* @__PURE__ */ ${name}(${JSON.stringify(argument)})`, name)
}
