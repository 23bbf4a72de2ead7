/** The types of records that statements can be about: the members of the union `Subject`. */
export const subjectTypes: readonly string[] = [
  'Person',
  'Family',
  'SeparationCase',
  'Proceeding',
  'Negotiation',
  'Agency',
  'Figure',
];
