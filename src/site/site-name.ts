/** What the site is called and who publishes it, where its editors say so (`so-tay.yaml`). */
const { SITE_NAME: name, SITE_PUBLISHER: publisher } = process.env;

export const SITE_NAME = name || 'Sổ tay báo cáo viên';
export const SITE_PUBLISHER = publisher || undefined;
