/** An item of an export, with what differs from an ordinary post. */
export interface ItemFacts {
  readonly id?: number | string;
  readonly type?: string;
  readonly status?: string;
  readonly title?: string;
  readonly link?: string;
  readonly slug?: string;
  readonly date?: string;
  readonly creator?: string;
  readonly password?: string;
  readonly parent?: number;
  readonly content?: string;
  readonly excerpt?: string;
  readonly url?: string;
  /** `taxonomy:slug:name`. */
  readonly terms?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  readonly comments?: readonly CommentFacts[];
  /** XML that is added as it is. */
  readonly more?: string;
}

interface CommentFacts {
  readonly id: number;
  readonly parent?: number;
  readonly author?: string;
  readonly date?: string;
  readonly content?: string;
  readonly approved?: string;
  readonly type?: string;
}

export interface SiteFacts {
  readonly title?: string;
  readonly url?: string;
  readonly locale?: string;
  readonly namespace?: string;
  readonly version?: string;
  /** XML in the channel, before the items. */
  readonly more?: string;
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** An export of WordPress. */
export function exportOf(items: readonly ItemFacts[], site: SiteFacts = {}): string {
  const { title = 'Two Voices', url = 'https://old.example.org', locale = 'en-US', more = '' } = site;
  const { namespace = 'http://wordpress.org/export/1.2/', version = '1.2' } = site;
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
	xmlns:excerpt="${namespace}excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="${namespace}">
<channel>
	<title>${title}</title>
	<link>${url}</link>
	<description>Just another WordPress site</description>
	<language>${locale}</language>
	<wp:wxr_version>${version}</wp:wxr_version>
	<wp:base_site_url>${url}</wp:base_site_url>
	<wp:base_blog_url>${url}</wp:base_blog_url>
	<wp:author><wp:author_id>1</wp:author_id><wp:author_login>ana</wp:author_login><wp:author_email>ana.secret@mail.example</wp:author_email><wp:author_display_name>${cdata('Ana Rivas')}</wp:author_display_name><wp:author_first_name></wp:author_first_name><wp:author_last_name></wp:author_last_name></wp:author>
${more}${items.map((item, index) => itemOf(item, index + 1, url)).join('')}</channel>
</rss>
`;
}

function itemOf(item: ItemFacts, number: number, url: string): string {
  const {
    id = number,
    type = 'post',
    status = 'publish',
    title = `Text ${number}`,
    content = 'Words.',
  } = item;
  const { slug = `text-${number}`, date = '2019-03-05', creator = 'ana', password = '', parent = 0 } = item;
  const { link = `${url}/${date.replaceAll('-', '/')}/${slug}/`, excerpt = '', terms = [], meta = {} } = item;
  const categories = terms.map((term) => {
    const [taxonomy = '', nicename = '', name = nicename] = term.split(':');
    return `<category domain="${taxonomy}" nicename="${nicename}">${cdata(name)}</category>`;
  });
  const fields = Object.entries(meta).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  );
  return `<item>
	<title>${cdata(title)}</title>
	<link>${link.replaceAll('&', '&amp;')}</link>
	<dc:creator>${cdata(creator)}</dc:creator>
	<guid isPermaLink="false">${url}/?p=${id}</guid>
	<content:encoded>${cdata(content)}</content:encoded>
	<excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
	<wp:post_id>${id}</wp:post_id>
	<wp:post_date>${date} 10:00:00</wp:post_date>
	<wp:post_name>${slug}</wp:post_name>
	<wp:status>${status}</wp:status>
	<wp:post_parent>${parent}</wp:post_parent>
	<wp:post_type>${type}</wp:post_type>
	<wp:post_password>${password}</wp:post_password>
	${item.url === undefined ? '' : `<wp:attachment_url>${item.url}</wp:attachment_url>`}
	${categories.join('')}${fields.join('')}${(item.comments ?? []).map(commentOf).join('')}${item.more ?? ''}
</item>
`;
}

function commentOf(comment: CommentFacts): string {
  const {
    id,
    parent = 0,
    author = `Reader ${id}`,
    date = '2019-04-01',
    content = `Comment ${id}.`,
  } = comment;
  const { approved = '1', type = '' } = comment;
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata(author)}</wp:comment_author><wp:comment_author_email>reader${id}@mail.example</wp:comment_author_email><wp:comment_author_url>https://mail.example/${id}</wp:comment_author_url><wp:comment_author_IP>192.0.2.${id % 250}</wp:comment_author_IP><wp:comment_date>${date} 10:00:00</wp:comment_date><wp:comment_content>${cdata(content)}</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;
}
