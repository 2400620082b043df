// Stands in for a style sheet in tests: the document of a test is never painted.
export default {};
