import { listOperations, type Response, resolve, type SpecDocument } from '@picturedesk/generate'

/** The named example of status 401 or 403 that all operations share; `undefined` when there is none. */
export function refusalExample(document: SpecDocument): string | undefined {
  const [first, ...others] = listOperations(document).map(({ object, pointer }) =>
    ['401', '403'].flatMap((status) => {
      const response = object.responses?.[status]
      if (!response) return []
      const { content = {} } = resolve<Response>(document, response, pointer).value
      return Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples))
    }),
  )
  return first?.find((name) => others.every((names) => names.includes(name)))
}
