import type { CapabilityModel, MethodModel, OneModel, VendorModel } from '../model/vendor-model.ts'
import { UNKNOWN } from '../model/wire-places.ts'
import { pageCode } from './page-code.ts'
import { fieldCode, importCode, keyCode, readCode } from './vendor-code.ts'

/** The file of a capability: its requests, what was guessed of its mapping, and what is left. */
export function capabilityCode(vendor: VendorModel, capability: CapabilityModel): string {
  const { id, pascal } = vendor
  const methods = capability.methods.map((method) => methodCode(id, method))
  const lacking = capability.lacking.map(
    ({ name, claim }) =>
      `    // TODO(${id}): ${claim}: the interface requires this method, but no operation in the spec is marked with it. Implement it with other operations, or do not claim the capability.\n` +
      `    ${name}: () => notFilledIn('${claim}'),\n`,
  )
  const body = `${capability.methods.map((method) => optionsCode(id, method)).join('')}
export function ${capability.factory}({ transport }: ${pascal}Connection): Capabilities['${capability.name}'] {
  return {
${methods.join('')}${lacking.join('')}  }
}
`
  return [
    importCode(body, '@picturedesk/provider', [
      ...['type AssetQuery', 'type Capabilities', 'createListing', 'readOwnId', 'servedKind'],
      'type SimilarQuery',
    ]),
    importCode(body, '@picturedesk/transport', [
      ...['fromDigits', 'itemWarnings', 'type OptionMap', 'rawOf', 'receivedCount', 'toCount'],
      ...['toId', 'toText', 'translate', 'warnUnsupported'],
    ]),
    `import type { ${pascal}Connection } from './connection.ts'\n`,
    importCode(body, './manifest.ts', ['manifest']),
    importCode(body, './member-of.ts', ['listOf', 'memberOf', 'required', 'requiredId']),
    importCode(body, './not-filled-in.ts', ['notFilledIn']),
    importCode(body, './to-asset.ts', ['toAsset']),
    body,
  ].join('')
}

function optionsCode(id: string, { claim, takesQuery, guesses, unused }: MethodModel): string {
  if (!takesQuery) return ''
  const guessed = guesses.map(({ option, parameter }) => `${option} to ${parameter}`).join(', ')
  return `
/** Which of the vendor's parameters each option of a search goes to. Any other option causes a warning. */
${guesses.length > 0 ? `// TODO(${id}): ${claim}: confirm what was guessed by names: ${guessed}.\n` : ''}const searchOptions: OptionMap<AssetQuery> = {
${guesses.some(({ option }) => option === 'kind') ? '' : '  kind: null,\n'}${guesses.map(({ option, target }) => `  ${option}: ${target},\n`).join('')}${unused === '' ? '' : `  // TODO(${id}): ${claim}: find the options that go to ${unused}.\n`}}
`
}

function methodCode(id: string, method: MethodModel): string {
  if (method.isListing) return listingCode(id, method)
  return method.isPromise ? promiseCode(id, method) : otherCode(id, method)
}

function others(id: string, { claim, others: more }: MethodModel, indent: string): string {
  return more
    .map((other) => `${indent}// TODO(${id}): ${claim}: decide when to call ${other}.\n`)
    .join('')
}

/** What the path takes of the asset's id. */
function pathCode({ idParameter }: MethodModel): string[] {
  if (idParameter === undefined) return []
  const key = keyCode(idParameter.name)
  return [`path: { ${key}: ${idParameter.value} }`, `names: { ${key}: 'asset' }`]
}

function listingCode(id: string, method: MethodModel): string {
  const { name, claim, operation, parameters, given, takesQuery, idParameter, list } = method
  const own =
    list?.of === 'assets' && idParameter === undefined
      ? 'const kind = servedKind(manifest, query.kind)'
      : ''
  const hasKind = method.guesses.some(({ option }) => option === 'kind')
  const lines = [
    ...(idParameter === undefined
      ? []
      : [
          `const { ${list?.of === 'assets' ? 'kind, ' : ''}vendorId } = readOwnId(manifest, asset, 'asset')`,
        ]),
    ...(own === '' ? [] : [own]),
    ...(takesQuery
      ? [
          `const { parameters, names, warnings } = translate<AssetQuery>(manifest.id, searchOptions, query, { cursor: cursor ?? query.cursor${hasKind && own !== '' ? ', kind' : ''} })`,
        ]
      : idParameter === undefined && list === undefined
        ? [
            `// TODO(${id}): ${claim}: make the parameters of ${operation} from ${given === '' ? '' : `${given} and `}cursor.`,
          ]
        : []),
  ]
  const isSimilar = claim === 'search.similar' && list !== undefined
  const pages =
    !takesQuery &&
    list !== undefined &&
    list.page.style !== 'none' &&
    list.page.parameter !== undefined
      ? [
          `query: { ${keyCode(list.page.parameter)}: ${list.page.isNumber ? 'cursor === undefined ? undefined : (fromDigits(cursor) as number)' : 'cursor'} }`,
        ]
      : []
  // Options that are not sent are warned of.
  if (isSimilar)
    lines.push(
      `const { warnings } = translate<SimilarQuery>(manifest.id, ${pages.length > 0 ? '{ cursor: null }' : '{}'}, query)`,
    )
  const input = takesQuery ? ['query: parameters', 'names'] : [...pathCode(method), ...pages]
  const end =
    list === undefined
      ? `          // TODO(${id}): ${claim}: make { items, nextCursor, total, warnings, raw } from the payload.\n` +
        `          return notFilledIn('${claim}', response.payload, ${takesQuery ? 'warnings' : `cursor${given === '' ? '' : `, ${given}`}`})\n`
      : `          // TODO(${id}): ${claim}: confirm that ${list.path.join('.') || 'the payload'} is the list, and how pages follow each other.\n` +
        `          const list = listOf(${readCode('response.payload', list.path, list.payload)})\n` +
        `          const items = ${itemsCode(list)}\n` +
        pageCode(list.page, {
          query: takesQuery,
          warnings: takesQuery || isSimilar,
          known: list.payload,
        })
  const usesCursor = [...lines, ...pages, end].some((line) => /\bcursor\b/.test(line))
  return `    ${name}: (${parameters}) =>
      createListing(
        async (${usesCursor ? `cursor${isSimilar ? ' = query?.cursor' : ''}` : '_'}, call) => {
${lines.map((line) => `          ${line}\n`).join('')}${others(id, method, '          ')}          const response = await transport.call('${operation}', ${objectCode(input)}, call)
${end}        },
        options,
        transport.clock,
      ),
`
}

function itemsCode(list: NonNullable<MethodModel['list']>): string {
  if (list.of === 'assets') return 'list.map((wire) => toAsset(wire, kind, response))'
  const { id, name } = list.category
  const { known } = list.item
  return `list.flatMap((wire) => {
            const name = toText(${readCode('wire', name, known)})
            if (name === undefined) response.drift(${fieldCode(name)}, wire)
            return name === undefined ? [] : [{ id: requiredId(${readCode('wire', id, known)}, ${fieldCode(id)}), name, raw: rawOf(wire) }]
          })`
}

function promiseCode(id: string, method: MethodModel): string {
  const { name, claim, operation, parameters, given, idParameter, one } = method
  const first =
    idParameter === undefined
      ? `      // TODO(${id}): ${claim}: make the parameters of ${operation} from ${given}.\n`
      : `      const { ${one === undefined ? '' : 'kind, '}vendorId } = readOwnId(manifest, asset, 'asset')\n` +
        (one === undefined
          ? ''
          : `      // TODO(${id}): ${claim}: send the language if the vendor has it, and then drop this line.\n` +
            '      warnUnsupported(manifest.name, { language: options?.language }, options)\n')
  const end =
    one === undefined || idParameter === undefined
      ? `      // TODO(${id}): ${claim}: make the result from the payload.\n` +
        `      return notFilledIn('${claim}', response.payload${idParameter === undefined ? `, ${given}` : ''})\n`
      : `      // TODO(${id}): ${claim}: confirm that ${one.path.join('.') || 'the payload'} is the asset, and add its offers if it has some.\n` +
        `      return toAsset(${oneCode(one)}, kind, response)\n`
  return `    ${name}: async (${parameters}) => {
${first}${others(id, method, '      ')}      const response = await transport.call('${operation}', ${objectCode(pathCode(method))}, options)
${end}    },
`
}

/** The asset of a detail. What the types say may be missing is required. */
function oneCode({ path, payload, type }: OneModel): string {
  if (type.code === UNKNOWN.code) return readCode('response.payload', path)
  if (path.length === 0) return 'response.payload'
  const isFirst = path.at(-1) === '0'
  const read = readCode('response.payload', isFirst ? path.slice(0, -1) : path, payload)
  return `required(${isFirst ? `listOf(${read})[0]` : read}, ${fieldCode(path)})`
}

function otherCode(
  id: string,
  { name, claim, operation, others: more, parameters }: MethodModel,
): string {
  return `    // TODO(${id}): ${claim}: call ${[operation, ...more].join(', ')}.
    ${name}: (${parameters}) => notFilledIn('${claim}', transport, ${parameters}),
`
}

function objectCode(members: readonly string[]): string {
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
