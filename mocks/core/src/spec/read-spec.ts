import { asOpenApi31 } from '@picturedesk/openapi'
import { WirePlaces } from '../wire-places/wire-places.ts'
import { ExampleBook } from './example-book.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { type Operation, OperationIndex } from './operation-index.ts'

/** The operations of a spec, in its order. */
export function operationsIn(document: OpenApiDocument): readonly Operation[] {
  return new OperationIndex(asOpenApi31(document)).operations
}

/** The named examples of a spec, as a behaviour gets them; for tests of a memory alone. */
export function examplesIn(document: OpenApiDocument): ExampleBook {
  return new ExampleBook(asOpenApi31(document), operationsIn(document))
}

/** Where requests carry credentials and pages, as a behaviour gets it; for tests that write requests of their own. */
export function wirePlacesIn(document: OpenApiDocument): WirePlaces {
  return new WirePlaces(asOpenApi31(document))
}
