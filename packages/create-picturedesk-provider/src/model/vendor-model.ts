import {
  baseUrlOf,
  type ListedOperation,
  listOperations,
  type SpecDocument,
} from '@picturedesk/generate'
import { capabilityTable, type MethodTraits } from '@picturedesk/provider'
import { journeyCall } from '../code/journey-call.ts'
import { type FailureGuess, guessFailure } from '../guess/guess-failure.ts'
import { type AssetGuess, guessAsset } from '../guess/guess-members.ts'
import { guessOptions, type OptionGuess } from '../guess/guess-options.ts'
import type { KnownPaths } from '../guess/known-paths.ts'
import { refusalExample } from '../spec/refusal-example.ts'
import { type Authorization, authorization, isForToken } from './authorization.ts'
import { assetSchema, idParameter, type ListModel, listModel, onePlace } from './method-places.ts'
import type { VendorNames } from './vendor-names.ts'
import { eitherOf, knownPayload, typeAt, type WireType } from './wire-places.ts'

/** Everything that the templates know of a vendor. */
export interface VendorModel extends VendorNames {
  /** Whether it is in Picturedesk's own repository. If not, it has a repository of its own. */
  readonly house: boolean
  readonly packageName: string
  readonly baseUrl: string | undefined
  readonly authorization: Authorization
  readonly capabilities: readonly CapabilityModel[]
  readonly operations: readonly OperationModel[]
  /** How many operations serve no method. */
  readonly clientOnly: number
  /** Property of the envelope that carries the payload. */
  readonly envelope: string | undefined
  /** Whether a list in a query is one value, joined by commas. */
  readonly joinsLists: boolean
  readonly kinds: readonly string[]
  /** Name of the example by which every operation refuses credentials, if there is one. */
  readonly refusal: string | undefined
  /** What the vendor's object of an asset probably says; `undefined` when no method gives assets. */
  readonly asset: AssetGuess | undefined
  /** Its type. */
  readonly assetType: WireType
  readonly failure: FailureGuess | undefined
  /** Whether an operation serves `search.assets`. */
  readonly searches: boolean
}

export interface CapabilityModel {
  readonly name: string
  readonly factory: string
  /** Ending of the factory of its own entry, such as `Search`. */
  readonly entry: string
  readonly methods: readonly MethodModel[]
  /** Methods that the interface requires and no operation of the spec serves. */
  readonly lacking: readonly { readonly name: string; readonly claim: string }[]
}

export interface MethodModel {
  readonly name: string
  /** As in a manifest: `search.assets`. */
  readonly claim: string
  readonly isListing: boolean
  readonly isPromise: boolean
  /** Names of all its parameters. */
  readonly parameters: string
  /** Names of its parameters without the options. */
  readonly given: string
  readonly operation: string
  readonly others: readonly string[]
  readonly takesQuery: boolean
  /** The one path parameter that the asset's id goes to, and the code of its value. */
  readonly idParameter: { readonly name: string; readonly value: string } | undefined
  readonly guesses: readonly OptionGuess[]
  /** Where the list of a listing probably is. */
  readonly list: ListModel | undefined
  /** Where the asset of a detail probably is. */
  readonly one: OneModel | undefined
  /** Query parameters that nothing is known to go to. */
  readonly unused: string
}

export interface OneModel {
  /** Names that lead to the asset. */
  readonly path: readonly string[]
  /** What can be read by name of the payload. */
  readonly payload: KnownPaths
  readonly type: WireType
}

export interface OperationModel {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Whether it serves a method of the interface. */
  readonly serves: boolean
  /** How a journey probably calls it, as code. */
  readonly call: string
}

export function vendorModel(
  document: SpecDocument,
  names: VendorNames,
  { house, packageName }: Pick<VendorModel, 'house' | 'packageName'>,
): VendorModel {
  const operations = listOperations(document).filter(({ object }) => !object['x-skip'])
  const capabilities = Object.entries(capabilityTable).flatMap(([name, methods]) => {
    const found = Object.entries(methods).flatMap(([method, traits]) =>
      methodModel(document, `${name}.${method}`, method, traits, operations),
    )
    if (found.length === 0) return []
    const entry = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    return [
      {
        name,
        factory: `create${entry}`,
        entry,
        methods: found,
        lacking: Object.entries(methods)
          .filter(([method, { required }]) => required && !found.some((one) => one.name === method))
          .map(([method]) => ({ name: method, claim: `${name}.${method}` })),
      },
    ]
  })
  const listed = operations.map(({ id, method, path, object }) => ({
    id,
    method,
    path,
    serves: [object['x-capability'] ?? []].flat().length > 0,
    call: journeyCall(names, document['x-provider']?.kinds ?? [], {
      claim: [object['x-capability'] ?? []].flat()[0] ?? '',
      path,
      method,
    }),
  }))
  return {
    ...names,
    house,
    packageName,
    baseUrl: baseUrlOf(document),
    authorization: authorization(document),
    capabilities,
    operations: listed,
    clientOnly: listed.filter(({ serves }) => !serves).length,
    envelope: document['x-envelope']?.payload,
    joinsLists: operations.some(({ parameters }) =>
      parameters.some(
        ({ in: place, schema, explode }) =>
          place === 'query' && schema?.type === 'array' && explode === false,
      ),
    ),
    kinds: document['x-provider']?.kinds ?? [],
    refusal: refusalExample(document),
    searches: capabilities.some(({ methods }) =>
      methods.some(({ claim }) => claim === 'search.assets'),
    ),
    asset: capabilities.some(({ name }) => name === 'search' || name === 'assets')
      ? guessAsset(document, assetSchema(document, operations))
      : undefined,
    assetType: assetType(capabilities),
    failure: document['x-envelope'] === undefined ? guessFailure(document, operations) : undefined,
  }
}

function methodModel(
  document: SpecDocument,
  claim: string,
  name: string,
  { answers, parameters, address }: MethodTraits,
  operations: readonly ListedOperation[],
): MethodModel[] {
  // An operation that issues tokens serves every method. The connection calls it.
  const serving = operations.filter(
    (operation) =>
      [operation.object['x-capability'] ?? []].flat().includes(claim) && !isForToken(operation),
  )
  const [first, ...others] = serving
  if (!first) return []
  const queryNames = first.parameters.filter(({ in: place }) => place === 'query')
  const takesQuery = claim === 'search.assets' && queryNames.length > 0
  const guesses = guessOptions(document, queryNames)
  const used = new Set(guesses.map(({ parameter }) => parameter))
  return [
    {
      name,
      claim,
      isListing: answers === 'listing',
      isPromise: answers === 'promise',
      parameters: parameters.join(', '),
      given: parameters.slice(0, -1).join(', '),
      operation: first.id,
      others: others.map(({ id }) => id),
      takesQuery,
      // Only an asset that a call is about goes into a path by its id alone.
      idParameter: address === 'asset' ? idParameter(document, first) : undefined,
      guesses: takesQuery ? guesses : [],
      list: listModel(document, claim, first, guesses),
      one: claim === 'assets.get' ? oneModel(document, first) : undefined,
      unused: queryNames
        .map((parameter) => parameter.name)
        .filter((parameter) => !used.has(parameter))
        .join(', '),
    },
  ]
}

function oneModel(document: SpecDocument, operation: ListedOperation): OneModel | undefined {
  const path = onePlace(document, operation)
  if (path === undefined) return undefined
  return {
    path,
    payload: knownPayload(document, operation),
    type: typeAt(document, operation, path, false),
  }
}

/** The type of the objects that become assets: those of each method that gives some. */
function assetType(capabilities: readonly CapabilityModel[]): WireType {
  const methods = capabilities.flatMap((capability) => capability.methods)
  return eitherOf(
    methods.flatMap(({ list, one, idParameter }) => [
      ...(list?.of === 'assets' ? [list.item] : []),
      ...(one !== undefined && idParameter !== undefined ? [one.type] : []),
    ]),
  )
}
