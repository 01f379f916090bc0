import type { SentInputs } from './sent-inputs.ts'

/**
 * The inputs that are tried alone before a refusal counts as one of all: at both ends, in the middle, and between. They are few, as
 * the cause may lie in none of them, such as in an option.
 */
export function probesOf(places: readonly number[]): readonly number[] {
  const most = Math.ceil(Math.log2(places.length)) + 2
  const shares = [0, 1]
  for (let parts = 2; shares.length < most; parts *= 2)
    for (let part = 1; part < parts; part += 2) shares.push(part / parts)
  const chosen = shares.map((share) => places[Math.round(share * (places.length - 1))] as number)
  return [...new Set(chosen)].slice(0, most)
}

/**
 * Chooses what of a unit is handed in next, after the vendor refused a call as a whole. One input may be the cause, so that the others
 * must not share its error: a call is halved until the one is found. Before the vendor has taken any, single inputs are tried.
 */
export class DivideRefused {
  #probes: number[] | undefined

  /**
   * @param refused The places of the call. Where it is one, that one has its error already.
   * @param isTaken Whether the vendor has taken any input of the unit.
   * @returns Whether there may be something to hand in. If not, the refusal concerns all.
   */
  next(sent: SentInputs, refused: readonly number[], isTaken: boolean): boolean {
    if (isTaken && refused.length > 1) {
      sent.sendOnly(refused.slice(0, Math.ceil(refused.length / 2)))
      return true
    }
    this.#probes ??= [...probesOf(refused)]
    sent.sendAll()
    const rest = sent.places()
    if (isTaken || rest.length === 0) return true
    const place = this.#probes.find((one) => rest.includes(one))
    if (place !== undefined) sent.sendOnly([place])
    return place !== undefined
  }
}
