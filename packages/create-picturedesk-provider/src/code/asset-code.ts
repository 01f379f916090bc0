import type { AssetGuess, MemberGuess } from '../guess/guess-members.ts'
import type { RenditionGuess } from '../guess/guess-renditions.ts'
import type { VendorNames } from '../model/vendor-names.ts'
import { fieldCode, importCode, keyCode, readCode } from './vendor-code.ts'

/** `to-asset.ts`: what was guessed of the mapping, marked in one place, and what is left. */
export function assetCode({ id, title }: VendorNames, guess: AssetGuess): string {
  const mark = `TODO(${id}): toAsset:`
  const known = guess.members.find(({ member }) => member === 'id')
  const rest = guess.members.filter(({ member }) => member !== 'id')
  const guessed = [
    ...guess.members.map(({ member, path }) => `${member} from ${path.join('.')}`),
    ...(guess.creator === undefined ? [] : [`creator from ${guess.creator.name.join('.')}`]),
    ...guess.renditions.map(({ role, url }) => `${role} from ${url.join('.')}`),
  ]
  const body = `/** What an asset of ${title} can be. */
type Kind = (typeof manifest.kinds)[number]

/** An asset of the vendor in the words of the model. */
${guessed.length > 0 ? `// ${mark} confirm what was guessed by names: ${guessed.join(', ')}.\n` : ''}// ${mark} add what else the vendor sends, and give \`wire\` its type of ./generated/schema.ts.
export function toAsset(wire: unknown, kind: Kind, context: MapContext): Asset {
${known === undefined ? `  // ${mark} read the vendor's id. It comes back as \`vendorId\` of \`readOwnId\`.\n  const id: string = notFilledIn('toAsset', wire)\n` : `  const id = requiredId(${readCode('wire', known.path)}, ${fieldCode(known.path)})\n`}${guess.renditions.length === 0 ? `  // ${mark} make the thumbnail and the preview. Leave out one without a URL.\n` : ''}  return {
    id: qualifiedId(manifest.id, kind, id),
    provider: manifest.id,
    kind,
${rest.map((one) => memberLines(one)).join('')}${guess.creator === undefined ? '' : '    creator: toCreator(wire, context),\n'}    renditions: ${guess.renditions.length === 0 ? "notFilledIn('toAsset', wire, context)" : 'toRenditions(wire, context)'},
    raw: rawOf(wire),
  }
}
${guess.renditions.length === 0 ? '' : renditionsCode(guess.renditions)}${guess.creator === undefined ? '' : creatorCode(guess.creator)}`
  return [
    importCode(body, '@picturedesk/provider', [
      'type Asset',
      'type Creator',
      'qualifiedId',
      'type Rendition',
    ]),
    importCode(body, '@picturedesk/transport', [
      ...['type MapContext', 'rawOf', 'toId', 'toNumber', 'toSize', 'toText', 'toTime', 'toUrl'],
    ]),
    "import { manifest } from './manifest.ts'\n",
    importCode(body, './member-of.ts', ['memberOf', 'requiredId', 'textsOf']),
    importCode(body, './not-filled-in.ts', ['notFilledIn']),
    '\n',
    body,
  ].join('')
}

function memberLines({ member, type, path, inner }: MemberGuess): string {
  const value = readCode('wire', path)
  const field = fieldCode(path)
  switch (type) {
    case 'number':
      return `    ${member}: toSize(${value}, ${field}, context),\n`
    case 'url':
      return `    ${member}: toUrl(${value}, ${field}, context),\n`
    case 'time':
      return `    ${member}: toTime(${value}, undefined, ${field}, context),\n`
    case 'flag':
      return `    ${member}: ${value} === true,\n`
    case 'list':
      return `    ${member}: textsOf(${value}${inner === undefined ? '' : `, ${fieldCode([inner])}`}),\n`
    default:
      return `    ${member}: toText(${value}),\n`
  }
}

function renditionsCode(renditions: readonly RenditionGuess[]): string {
  const entries = renditions.map(({ role, url, width, height }) => {
    const size = Object.entries({ width, height }).flatMap(([name, path]) =>
      path === undefined
        ? []
        : [`${keyCode(name)}: toSize(${readCode('wire', path)}, ${fieldCode(path)}, context)`],
    )
    return `    { role: '${role}', url: toUrl(${readCode('wire', url)}, ${fieldCode(url)}, context)${size.map((one) => `, ${one}`).join('')} },\n`
  })
  return `
/** The files that the vendor sent a URL of. */
function toRenditions(wire: unknown, context: MapContext): Rendition[] {
  const all: (Omit<Rendition, 'url'> & { readonly url: string | undefined })[] = [
${entries.join('')}  ]
  return all.flatMap(({ url, ...rest }) => (url === undefined ? [] : [{ ...rest, url }]))
}
`
}

function creatorCode({ name, profileUrl }: NonNullable<AssetGuess['creator']>): string {
  const context = profileUrl === undefined ? '_context' : 'context'
  const page =
    profileUrl === undefined
      ? ''
      : `, profileUrl: toUrl(${readCode('wire', profileUrl)}, ${fieldCode(profileUrl)}, context)`
  return `
function toCreator(wire: unknown, ${context}: MapContext): Creator | undefined {
  const name = toId(${readCode('wire', name)})
  return name === undefined ? undefined : { name${page} }
}
`
}
