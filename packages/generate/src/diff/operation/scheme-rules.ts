import type { SpecDocument } from '../../spec/document.ts'
import { deepEqual } from '../deep-equal.ts'
import { entriesOf, isFields, itemsOf, memberAt, type Place, rootOf } from '../place.ts'
import { type Context, compareRest, followed, tell } from './context.ts'
import { findOperations } from './find-operations.ts'

/** How credentials are sent. That a scheme is new or gone is told by the operations that use it. */
export function compareSchemes(context: Context): void {
  const [before, after] = [schemesOf(context, 0), schemesOf(context, 1)]
  for (const [name, base] of before) {
    const next = after.get(name)
    if (next === undefined) {
      // Whoever still asks for it does not say any more how it is sent.
      if (isAskedFor(context.documents[1], name))
        tell(
          context,
          'breaking',
          `The scheme \`${name}\` is not described any more and still asked for, so nobody knows how credentials are sent.`,
          { base },
        )
      continue
    }
    const what = `the scheme \`${name}\``
    for (const keyword of ['type', 'in', 'name', 'scheme', 'openIdConnectUrl']) {
      const [was, is] = [memberAt<string>(base, keyword), memberAt<string>(next, keyword)]
      const isSame =
        keyword === 'scheme' || (keyword === 'name' && memberAt(next, 'in').value === 'header')
          ? String(was.value).toLowerCase() === String(is.value).toLowerCase()
          : was.value === is.value
      if (!isSame)
        tell(
          context,
          'breaking',
          `\`${keyword}\` of ${what} changed from ${was.value ?? 'none'} to ${is.value ?? 'none'}, so credentials have to be sent in another way.`,
          { base: was, next: is },
        )
    }
    if (!deepEqual(memberAt(base, 'bearerFormat').value, memberAt(next, 'bearerFormat').value))
      tell(context, 'fix', `\`bearerFormat\` of ${what} changed, which callers only read.`, {
        base,
        next,
      })
    compareFlows(context, what, memberAt(base, 'flows'), memberAt(next, 'flows'))
    compareRest(context, what, base, next, [
      'type',
      'in',
      'name',
      'scheme',
      'openIdConnectUrl',
      'bearerFormat',
      'flows',
    ])
  }
}

/** Whether the root or an operation names a scheme. */
function isAskedFor(document: SpecDocument, name: string): boolean {
  const lists = [rootOf(document), ...findOperations(document).map(({ place }) => place)]
  return lists.some((owner) =>
    itemsOf(memberAt(owner, 'security')).some(
      ({ value }) => isFields(value) && Object.hasOwn(value, name),
    ),
  )
}

function schemesOf(context: Context, side: 0 | 1): Map<string, Place> {
  const document = context.documents[side]
  const schemes = memberAt(rootOf(document), 'components', 'securitySchemes')
  return new Map(entriesOf(schemes).map(([name, place]) => [name, followed(document, place)]))
}

function compareFlows(context: Context, what: string, base: Place, next: Place): void {
  const [before, after] = [new Map(entriesOf(base)), new Map(entriesOf(next))]
  for (const [name, flow] of before) {
    const now = after.get(name)
    if (now === undefined) {
      tell(
        context,
        'breaking',
        `The flow ${name} of ${what} was removed, so callers that use it get no token.`,
        { base: flow },
      )
      continue
    }
    for (const keyword of ['tokenUrl', 'authorizationUrl', 'refreshUrl'])
      if (memberAt(flow, keyword).value !== memberAt(now, keyword).value)
        tell(
          context,
          'breaking',
          `\`${keyword}\` of ${what} changed, so callers that use the old one get no token.`,
          { base: memberAt(flow, keyword), next: memberAt(now, keyword) },
        )
    compareScopes(context, what, memberAt(flow, 'scopes'), memberAt(now, 'scopes'))
    compareRest(context, `the flow ${name}`, flow, now, [
      'tokenUrl',
      'authorizationUrl',
      'refreshUrl',
      'scopes',
    ])
  }
  for (const [name, flow] of after)
    if (!before.has(name))
      tell(context, 'feature', `${what} has the flow ${name} now.`, { next: flow })
}

function compareScopes(context: Context, what: string, base: Place, next: Place): void {
  const names = (place: Place): string[] => (isFields(place.value) ? Object.keys(place.value) : [])
  const [before, after] = [names(base), names(next)]
  const removed = before.filter((name) => !after.includes(name))
  const added = after.filter((name) => !before.includes(name))
  if (removed.length > 0)
    tell(
      context,
      'breaking',
      `${what} has no scope ${removed.join(', ')} any more, so callers that ask for it get no token.`,
      { base, next },
    )
  if (added.length > 0)
    tell(context, 'feature', `${what} has the scope ${added.join(', ')} now.`, { base, next })
  if (removed.length + added.length === 0 && !deepEqual(base.value, next.value))
    tell(context, 'fix', `Descriptions of scopes of ${what} changed, which callers only read.`, {
      base,
      next,
    })
}
