/** What Google hands out to a project. */
export interface GoogleVisionCredentials {
  readonly apiKey: string
}

/** Made up. */
export const googleVisionCredentials: GoogleVisionCredentials = {
  apiKey: 'google-vision-mock-7d1f4c9a26b8',
}

/** A token that the mock takes in place of the key. Made up. */
export const GOOGLE_VISION_TOKEN = 'google-vision-mock-e05b7a'
