import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importsFrom, type Vendor } from '@picturedesk/all-vendors'
import type { SpecDocument } from '@picturedesk/generate'
import type { MockVendor } from '@picturedesk/mocks'
import type { AnyProvider, Manifest } from '@picturedesk/provider'

/** The call of a journey, by which a vendor's tests reach one operation. */
export interface JourneyCall {
  readonly call: (provider: AnyProvider) => PromiseLike<unknown>
  /** Options that the provider needs so that this operation is the one it calls. */
  readonly options?: object
  readonly others?: Readonly<Record<string, Pick<JourneyCall, 'call'>>>
}

/** All that a reference page is made from. */
export interface LoadedVendor {
  readonly id: string
  /** The vendor's package, such as `@picturedesk/hellorf`. */
  readonly packageName: string
  /** The function that makes its provider, such as `createHellorf`. */
  readonly create: string
  readonly manifest: Manifest
  readonly mock: MockVendor
  readonly spec: ReferenceSpec
  readonly journeys: Readonly<Record<string, JourneyCall | undefined>>
  makeProvider(options: object): AnyProvider
}

/** A bundled spec with what is shown of its root. */
export type ReferenceSpec = SpecDocument & {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
}

interface VendorModule {
  readonly vendor: {
    readonly manifest: Manifest
    readonly mock: MockVendor
    create(options: object): AnyProvider
  }
}

interface JourneysModule {
  readonly journeys: LoadedVendor['journeys']
}

/** Loads a vendor's package with what its own tests know of it: its mock and its journeys. */
export async function loadVendor({ id, name, create }: Vendor): Promise<LoadedVendor> {
  const folder = realpathSync(join(importsFrom, '../node_modules', name))
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href)
  const { vendor } = (await load('src/testing/vendor.ts')) as VendorModule
  const { journeys } = (await load('src/testing/journeys.ts')) as JourneysModule
  return {
    ...{ id, packageName: name, create, journeys },
    ...{ manifest: vendor.manifest, mock: vendor.mock },
    spec: vendor.mock.spec as unknown as ReferenceSpec,
    makeProvider: (options) => vendor.create(options),
  }
}
