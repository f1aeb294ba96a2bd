/**
 * The regions of the world, with the names that the Census Bureau uses for partners. Asia is East, Southeast and South Asia; the
 * Middle East, Central Asia and Africa are in no region, because no pack is about a partner there.
 */
export const worldRegions = {
  asia: new Set([
    ...['China', 'Hong Kong', 'Japan', 'Korea, North', 'Korea, South', 'Macau', 'Mongolia', 'Taiwan'],
    ...['Brunei', 'Burma', 'Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Philippines', 'Singapore', 'Thailand', 'Timor-Leste', 'Vietnam'],
    ...['Afghanistan', 'Bangladesh', 'Bhutan', 'India', 'Maldives', 'Nepal', 'Pakistan', 'Sri Lanka'],
  ]),
  europe: new Set([
    ...['Albania', 'Andorra', 'Austria', 'Belarus', 'Belgium', 'Bosnia and Herzegovina', 'Bulgaria', 'Croatia', 'Cyprus'],
    ...['Czech Republic', 'Denmark', 'Estonia', 'Faroe Islands', 'Finland', 'France', 'Germany', 'Gibraltar', 'Greece', 'Hungary'],
    ...['Iceland', 'Ireland', 'Italy', 'Kosovo', 'Latvia', 'Liechtenstein', 'Lithuania', 'Luxembourg', 'Malta', 'Moldova', 'Monaco'],
    ...['Montenegro', 'Netherlands', 'North Macedonia', 'Norway', 'Poland', 'Portugal', 'Romania', 'Russia', 'San Marino', 'Serbia'],
    ...['Slovakia', 'Slovenia', 'Spain', 'Sweden', 'Switzerland', 'Ukraine', 'United Kingdom', 'Vatican City'],
  ]),
  'north-america': new Set(['Canada', 'Mexico']),
  'south-america': new Set([
    ...['Argentina', 'Bolivia', 'Brazil', 'Chile', 'Colombia', 'Ecuador', 'French Guiana', 'Guyana', 'Paraguay', 'Peru', 'Suriname'],
    ...['Uruguay', 'Venezuela'],
  ]),
  oceania: new Set([
    ...['Australia', 'Cook Islands', 'Fiji', 'French Polynesia', 'Kiribati', 'Marshall Islands', 'Micronesia', 'Nauru', 'New Caledonia'],
    ...['New Zealand', 'Niue', 'Norfolk Island', 'Palau', 'Papua New Guinea', 'Samoa', 'Solomon Islands', 'Tonga', 'Tuvalu', 'Vanuatu'],
  ]),
} as const;

export type WorldRegion = keyof typeof worldRegions;

/** The region of a partner; undefined for a partner in no region. */
export const regionOf = (partner: string): WorldRegion | undefined =>
  (Object.keys(worldRegions) as WorldRegion[]).find((region) => worldRegions[region].has(partner));
