import type { SpecModel } from '../spec/spec-model.ts'
import { CoverageRecorder } from './coverage-recorder.ts'

const recorders = new WeakMap<SpecModel, Map<string, CoverageRecorder>>()

/** What all mocks of a vendor in this process reach together. */
export function processCoverage(vendor: string, spec: SpecModel): CoverageRecorder {
  let ofSpec = recorders.get(spec)
  if (!ofSpec) {
    ofSpec = new Map()
    recorders.set(spec, ofSpec)
  }
  let recorder = ofSpec.get(vendor)
  if (!recorder) {
    recorder = new CoverageRecorder(vendor, spec)
    ofSpec.set(vendor, recorder)
  }
  return recorder
}
