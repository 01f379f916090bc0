import { listOperations } from '@picturedesk/generate'
import type { LoadedVendor } from '../vendors/load-vendor.ts'
import { clientSample } from './client-sample.ts'
import { interfaceSamples } from './interface-samples.ts'
import { type RecordedOperation, recordOperations } from './record-operation.ts'
import type { Sample } from './sample.ts'

const NOT_REACHED: RecordedOperation = { calls: [], request: undefined, options: {} }

/** The samples of each operation, made from what the vendor's own journeys call and send. */
export async function samplesOf(
  vendor: LoadedVendor,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const recorded = await recordOperations(vendor)
  return new Map(
    listOperations(vendor.spec)
      .filter(({ object }) => !object['x-skip'])
      .map((operation) => {
        const reached = recorded.get(operation.id) ?? NOT_REACHED
        const raw = clientSample(vendor, operation, reached)
        return [
          operation.id,
          [...interfaceSamples(vendor, operation.id, reached), ...(raw ? [raw] : [])],
        ]
      }),
  )
}
