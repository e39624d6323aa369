/** While developing, React makes the elements: it checks keys and knows where they stand in the source. */
export { Fragment, type JSX, jsxDEV } from 'react/jsx-dev-runtime';
