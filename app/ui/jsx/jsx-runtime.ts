import type { Key } from 'react';
import { jsx as asReact, Fragment, type JSX } from 'react/jsx-runtime';

export { Fragment, type JSX };

type Type = string | Parameters<typeof asReact>[0];
type Props = { ref?: unknown; key?: unknown; [prop: string]: unknown };

const element = Symbol.for('react.element');

/**
 * An element as React 18 makes it, without the copy of its props that React 19 does not make either: of a list that copy
 * was an eighth of the rendering. What React takes out of the props or adds to them is left to React.
 */
export function jsx(type: Type, props: Props, key?: Key) {
  if (props.ref !== undefined || props.key !== undefined || (typeof type === 'function' && 'defaultProps' in type))
    return asReact(type as 'div', props, key);
  return { $$typeof: element, type, key: key === undefined ? null : `${key}`, ref: null, props, _owner: null };
}

export { jsx as jsxs };
