import type { StepReport } from './step-report.ts'

/** How the tour ended. */
export interface TourSummary {
  readonly steps: number
  readonly requests: number
  /** Hosts that requests went to. */
  readonly hosts: readonly string[]
}

/** Says what happens while it happens, as text for stdout. */
export interface Renderer {
  /** @param mocks base URLs, by vendor */
  start(mocks: Readonly<Record<string, string>>): string
  step(report: StepReport, number: number): string
  end(summary: TourSummary): string
  failure(error: unknown, number: number): string
}
