/** A part of a picture, in fractions of its width and height: 0 is left or top, 1 right or bottom. */
export interface Box {
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly left: number
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly top: number
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly width: number
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly height: number
}
