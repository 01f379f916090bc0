/** A member of the model that is read from one value of the vendor's. */
export type MemberName =
  | 'id'
  | 'title'
  | 'description'
  | 'keywords'
  | 'creditText'
  | 'copyrightNotice'
  | 'license'
  | 'acquireLicensePage'
  | 'aspectRatio'
  | 'width'
  | 'height'
  | 'duration'
  | 'imageType'
  | 'editorial'
  | 'categoryIds'
  | 'createdAt'

/** What the vendor's value has to be. */
export type MemberType = 'id' | 'text' | 'number' | 'flag' | 'url' | 'time' | 'list'

export interface MemberNames {
  readonly type: MemberType
  /** How vendors call it, in plain names; the likeliest first. */
  readonly names: readonly string[]
}

/** How vendors call what the model has of an asset. */
export const MEMBER_NAMES: Readonly<Record<MemberName, MemberNames>> = {
  id: {
    type: 'id',
    names: [
      ...[
        'id',
        'asset_id',
        'image_id',
        'photo_id',
        'picture_id',
        'media_id',
        'video_id',
        'item_id',
      ],
      ...['uuid', 'identifier', 'uid', 'guid', 'hash', 'key', 'slug'],
    ],
  },
  title: {
    type: 'text',
    names: ['title', 'name', 'headline', 'caption', 'label', 'alt_description', 'alt', 'alt_text'],
  },
  description: {
    type: 'text',
    names: ['description', 'caption', 'summary', 'alt_description', 'alt', 'alt_text', 'abstract'],
  },
  keywords: { type: 'list', names: ['keywords', 'tags', 'keyword', 'subjects', 'labels'] },
  creditText: {
    type: 'text',
    names: ['credit_line', 'credit', 'attribution', 'credits', 'byline'],
  },
  copyrightNotice: {
    type: 'text',
    names: ['copyright', 'copyright_notice', 'rights', 'rights_statement'],
  },
  license: { type: 'url', names: ['license_url', 'licence_url', 'license', 'licence'] },
  acquireLicensePage: {
    type: 'url',
    names: [
      ...['html_url', 'page_url', 'web_url', 'landing_url', 'foreign_landing_url', 'details_url'],
      ...['detail_url', 'permalink', 'share_url', 'referral_destinations', 'link', 'page', 'html'],
    ],
  },
  aspectRatio: { type: 'number', names: ['aspect_ratio', 'aspect', 'ratio'] },
  width: {
    type: 'number',
    names: ['width', 'image_width', 'original_width', 'max_width', 'pixel_width', 'w'],
  },
  height: {
    type: 'number',
    names: ['height', 'image_height', 'original_height', 'max_height', 'pixel_height', 'h'],
  },
  duration: { type: 'number', names: ['duration', 'duration_seconds', 'length', 'clip_length'] },
  imageType: {
    type: 'text',
    names: ['image_type', 'graphical_style', 'picture_type', 'asset_type', 'content_type'],
  },
  editorial: { type: 'flag', names: ['is_editorial', 'editorial', 'editorial_only'] },
  categoryIds: { type: 'list', names: ['categories', 'category_ids', 'category_id'] },
  createdAt: {
    type: 'time',
    names: [
      ...['created_at', 'date_created', 'created', 'created_time', 'creation_date', 'created_date'],
      ...['date_taken', 'taken_at', 'added_at', 'added_date', 'date_added', 'upload_date'],
      ...[
        'uploaded_at',
        'published_at',
        'publish_date',
        'published',
        'import_datetime',
        'datetime',
      ],
    ],
  },
}

/** Names of objects that tell who made an asset, the likeliest first. Also of texts with a name. */
export const CREATOR_NAMES: readonly string[] = [
  ...['photographer', 'creator', 'artist', 'contributor', 'author', 'user', 'owner', 'uploader'],
  ...['artist_name', 'author_name', 'creator_name', 'contributor_name', 'user_name', 'username'],
]

/** Names of a creator's own members. */
export const CREATOR_MEMBERS = {
  name: ['display_name', 'name', 'full_name', 'username', 'user_name', 'title', 'id'],
  profileUrl: ['profile_url', 'html_url', 'html', 'portfolio_url', 'web_url', 'url', 'link'],
} as const

/** Words in the name of a file that tell what it is for, the likeliest role first. */
export const ROLE_WORDS: Readonly<Record<'thumbnail' | 'preview' | 'comp', readonly string[]>> = {
  thumbnail: ['thumbnail', 'thumbnails', 'thumb', 'thumbs', 'small', 'tiny', 'icon', 'square'],
  preview: ['preview', 'previews', 'medium', 'regular', 'web', 'display', 'downsized', 'mid'],
  comp: ['comp', 'large', 'big', 'huge', 'full', 'original', 'raw', 'hd', 'high', 'image', 'src'],
}
