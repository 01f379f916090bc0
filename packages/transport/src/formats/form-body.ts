import type { BodyRules, BodyWriter } from '../request/body-rules.ts'
import { encodingOf } from './encoding-of.ts'
import { styledPairs } from './styled-query.ts'

/** Sends a form (`application/x-www-form-urlencoded`), each member in its style. */
export const formBody: BodyWriter = (body, rules) => ({
  body:
    body instanceof URLSearchParams
      ? String(body)
      : Object.entries(body as object)
          .flatMap(([name, value]) => memberPairs(name, value, rules))
          .join('&'),
  mediaType: rules.mediaType,
})

function memberPairs(name: string, value: unknown, rules: BodyRules): string[] {
  const { contentType, ...style } = encodingOf(name, rules)
  const isStyled = Object.values(style).some((word) => word !== undefined)
  const rule =
    contentType !== undefined && !isStyled
      ? { contentType }
      : // Without a word on its style, what cannot be written by names is written as JSON.
        isStyled || !hasInner(value)
        ? style
        : { contentType: 'application/json' }
  return styledPairs(name, value, rule, formText, formText)
}

/** Whether a list or an object has lists or objects inside. */
function hasInner(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((inner) => typeof inner === 'object' && inner !== null)
  )
}

function formText(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+')
}
