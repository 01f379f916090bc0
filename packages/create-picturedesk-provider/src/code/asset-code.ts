import type { AssetGuess, MemberGuess } from '../guess/guess-members.ts'
import type { RenditionGuess } from '../guess/guess-renditions.ts'
import type { VendorNames } from '../model/vendor-names.ts'
import type { WireType } from '../model/wire-places.ts'
import { fieldCode, importCode, keyCode, readCode } from './vendor-code.ts'

/** `to-asset.ts`: what was guessed of the mapping, marked in one place, and what is left. */
export function assetCode(
  { id, title }: VendorNames,
  guess: AssetGuess,
  { code: type, known: paths }: WireType,
): string {
  const read = (path: readonly string[]): string => readCode('wire', path, paths)
  const mark = `TODO(${id}): toAsset:`
  const known = guess.members.find(({ member }) => member === 'id')
  const rest = guess.members.filter(({ member }) => member !== 'id')
  const guessed = [
    ...guess.members.map(({ member, path }) => `${member} from ${path.join('.')}`),
    ...(guess.creator === undefined ? [] : [`creator from ${guess.creator.name.join('.')}`]),
    ...guess.renditions.map(({ role, url }) => `${role} from ${url.join('.')}`),
  ]
  const own = type === 'unknown' ? 'unknown' : 'WireAsset'
  const body = `/** What an asset of ${title} can be. */
type Kind = (typeof manifest.kinds)[number]
${type === 'unknown' ? '' : `\n/** The vendor's object, as it comes in lists and alone. */\ntype WireAsset = ${type}\n`}
/** An asset of the vendor in the words of the model. */
${guessed.length > 0 ? `// ${mark} confirm what was guessed by names: ${guessed.join(', ')}.\n` : ''}// ${mark} add what else the vendor sends${type === 'unknown' ? ', and give `wire` its type of ./generated/schema.ts' : ''}.
export function toAsset(wire: ${own}, kind: Kind, context: MapContext): Asset {
${known === undefined ? `  // ${mark} read the vendor's id. It comes back as \`vendorId\` of \`readOwnId\`.\n  const id: string = notFilledIn('toAsset', wire)\n` : `  const id = requiredId(${read(known.path)}, ${fieldCode(known.path)})\n`}${guess.renditions.length === 0 ? `  // ${mark} make the thumbnail and the preview. Leave out one without a URL.\n` : ''}  return {
    id: qualifiedId(manifest.id, kind, id),
    provider: manifest.id,
    kind,
${rest.map((one) => memberLines(one, read)).join('')}${guess.creator === undefined ? '' : `    creator: toCreator(wire${guess.creator.profileUrl === undefined ? '' : ', context'}),\n`}    renditions: ${guess.renditions.length === 0 ? "notFilledIn('toAsset', wire, context)" : 'toRenditions(wire, context)'},
    raw: rawOf(wire),
  }
}
${guess.renditions.length === 0 ? '' : renditionsCode(guess.renditions, own, read)}${guess.creator === undefined ? '' : creatorCode(guess.creator, own, read)}`
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
    importCode(type, './generated/operations.ts', ['type Wire']),
    importCode(type, './generated/schema.ts', ['type components']),
    "import { manifest } from './manifest.ts'\n",
    importCode(body, './member-of.ts', ['memberOf', 'requiredId', 'textsOf']),
    importCode(body, './not-filled-in.ts', ['notFilledIn']),
    '\n',
    body,
  ].join('')
}

/** Code that reads a value of the vendor's object. */
type Read = (path: readonly string[]) => string

function memberLines({ member, type, path, inner }: MemberGuess, read: Read): string {
  const value = read(path)
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

function renditionsCode(renditions: readonly RenditionGuess[], type: string, read: Read): string {
  const entries = renditions.map(({ role, url, width, height }) => {
    const size = Object.entries({ width, height }).flatMap(([name, path]) =>
      path === undefined
        ? []
        : [`${keyCode(name)}: toSize(${read(path)}, ${fieldCode(path)}, context)`],
    )
    return `    { role: '${role}', url: toUrl(${read(url)}, ${fieldCode(url)}, context)${size.map((one) => `, ${one}`).join('')} },\n`
  })
  return `
/** The files that the vendor sent a URL of. */
function toRenditions(wire: ${type}, context: MapContext): Rendition[] {
  const all: (Omit<Rendition, 'url'> & { readonly url: string | undefined })[] = [
${entries.join('')}  ]
  return all.flatMap(({ url, ...rest }) => (url === undefined ? [] : [{ ...rest, url }]))
}
`
}

function creatorCode(
  { name, profileUrl }: NonNullable<AssetGuess['creator']>,
  type: string,
  read: Read,
): string {
  const context = profileUrl === undefined ? '' : ', context: MapContext'
  const page =
    profileUrl === undefined
      ? ''
      : `, profileUrl: toUrl(${read(profileUrl)}, ${fieldCode(profileUrl)}, context)`
  return `
function toCreator(wire: ${type}${context}): Creator | undefined {
  const name = toId(${read(name)})
  return name === undefined ? undefined : { name${page} }
}
`
}
