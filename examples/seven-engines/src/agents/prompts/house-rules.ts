export const houseRules = ['Answer in one sentence.', 'Name the document that you read.'];
