/** The partners in the table of states by world region, from an atlas. Other partners are in no region that a chart is about. */
export const regions: Readonly<Record<string, readonly string[]>> = {
  // East, Southeast and South Asia.
  asia: [
    ...['China', 'Hong Kong', 'Japan', 'Korea, South', 'Macau', 'Taiwan'],
    ...['Indonesia', 'Malaysia', 'Philippines', 'Singapore', 'Thailand', 'Vietnam'],
    ...['Afghanistan', 'Bangladesh', 'India', 'Nepal', 'Pakistan'],
  ],
  // With Russia and Ukraine, without Turkey.
  europe: [
    ...['Austria', 'Belgium', 'Croatia', 'Czech Republic', 'Denmark', 'Estonia', 'Finland', 'France', 'Germany', 'Gibraltar', 'Greece'],
    ...['Hungary', 'Ireland', 'Italy', 'Latvia', 'Lithuania', 'Luxembourg', 'Monaco', 'Netherlands', 'Norway', 'Poland', 'Portugal'],
    ...['Romania', 'Russia', 'Spain', 'Sweden', 'Switzerland', 'Ukraine', 'United Kingdom'],
  ],
  northAmerica: ['Canada', 'Mexico'],
  southAmerica: [
    ...['Argentina', 'Bolivia', 'Brazil', 'Chile', 'Colombia', 'Ecuador', 'French Guiana', 'Guyana', 'Paraguay', 'Peru', 'Uruguay'],
    'Venezuela',
  ],
  oceania: ['Australia', 'Fiji', 'Marshall Islands', 'Micronesia', 'New Zealand', 'Norfolk Island', 'Samoa'],
  caribbean: [
    ...['Anguilla', 'Antigua and Barbuda', 'Aruba', 'Bahamas', 'Barbados', 'Bermuda', 'British Virgin Islands', 'Cayman Islands'],
    ...['Curacao', 'Dominica', 'Dominican Republic', 'Grenada', 'Guadeloupe', 'Haiti', 'Jamaica', 'Martinique', 'Sint Maarten'],
    ...['St Kitts and Nevis', 'St Lucia', 'Trinidad and Tobago'],
  ],
  centralAmerica: ['Costa Rica', 'El Salvador', 'Guatemala', 'Honduras', 'Nicaragua', 'Panama'],
  middleEast: ['Bahrain', 'Israel', 'Jordan', 'Kuwait', 'Oman', 'Qatar', 'Saudi Arabia', 'Turkey', 'United Arab Emirates'],
  centralAsia: ['Kazakhstan', 'Uzbekistan'],
  africa: [...['Algeria', 'Angola', 'Egypt', 'Equatorial Guinea', 'Ethiopia', 'Malawi', 'Morocco', 'Nigeria', 'South Africa', 'Tunisia']],
};

/** The region of a partner, by its name in the table of states. */
export const regionOf = (partner: string): string | undefined => Object.keys(regions).find((region) => regions[region]?.includes(partner));

/** North America is Canada and Mexico. The other regions have more partners than the table. */
export const isWhole = (region: string): boolean => region === 'northAmerica';
