/** The contract of the national set that has most running trajecten, and 24 approved months. */
export const contractId = 'b8c4051d-5886-806e-8af2-86bf9b71535c';
export const pageUrl = `/contracten/${contractId}/kpis`;
