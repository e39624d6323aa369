// Every loader and action starts with its guard; a route module that forgets it fails the build.
import './node-version.mjs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const handlers = ['loader', 'action'];

/**
 * Reads one route module.
 * @param {string} file name for the messages; decides between ts and tsx
 * @param {string} source
 * @param {{ needsLoader?: boolean }} [options] the root may do without a loader, a page may not
 * @returns {string[]} one line per problem
 */
export function checkRouteSource(file, source, { needsLoader = true } = {}) {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const { exported, declared, guards, opaque } = readModule(tree);

  const problems = handlers.flatMap((name) => {
    const local = exported.get(name);
    if (local === undefined) return [];
    const problem = checkHandler(declared.get(local), guards);
    return problem ? [`${file}: ${name} ${problem}`] : [];
  });
  if (opaque) problems.push(`${file}: 'export *' hides what the module exports; export loader and action by name`);
  const isPage = exported.has('default');
  if (needsLoader && !exported.has('loader') && (isPage || !exported.has('action'))) {
    problems.push(`${file}: exports no loader; a page that only renders also needs one, with its guard`);
  }
  return problems;
}

/**
 * What the module exports (exported name -> local name, '' when it comes from another module), declares and imports.
 * @param {ts.SourceFile} tree
 */
function readModule(tree) {
  /** @type {Map<string, string>} */
  const exported = new Map();
  /** @type {Map<string, ts.Node | undefined>} */
  const declared = new Map();
  /** @type {Map<string, string>} local name -> guard, for guards imported from the platform */
  const guards = new Map();
  let opaque = false;

  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) readGuardImport(statement, guards);
    if (ts.isFunctionDeclaration(statement) && statement.name) declared.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) declared.set(name.text, initializer);
      }
    }
    if (ts.isExportAssignment(statement)) exported.set('default', '');
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) {
      if (!statement.exportClause) opaque = true;
      else if (ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          exported.set(name.text, statement.moduleSpecifier ? '' : (propertyName ?? name).text);
        }
      }
    }
    for (const name of exportedByModifier(statement)) exported.set(name, name);
  }
  return { exported, declared, guards, opaque };
}

/** @param {ts.ImportDeclaration} statement @param {Map<string, string>} guards */
function readGuardImport(statement, guards) {
  const bindings = statement.importClause?.namedBindings;
  const from = /** @type {ts.StringLiteral} */ (statement.moduleSpecifier).text;
  if (!from.startsWith('~/platform/') || !bindings || !ts.isNamedImports(bindings)) return;
  for (const { name, propertyName } of bindings.elements) {
    const guard = (propertyName ?? name).text;
    if (guard === 'requireActor' || guard === 'publicRoute') guards.set(name.text, guard);
  }
}

/** Names that carry the word `export` themselves. @param {ts.Statement} statement @returns {string[]} */
function exportedByModifier(statement) {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isFunctionDeclaration(statement) && statement.name) return [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((part) => ('name' in part ? [part.name.getText()] : [])),
  );
}

/**
 * @param {ts.Node | undefined} node what the exported name stands for
 * @param {Map<string, string>} guards
 * @returns {string | undefined} what is wrong
 */
function checkHandler(node, guards) {
  if (!node) return 'is exported from elsewhere; write it here as a function, so that its guard is seen';
  const isFunction = ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node);
  if (!isFunction) return 'is no plain function; write it out, so that its guard is seen';
  const first = node.body && ts.isBlock(node.body) ? node.body.statements[0] : undefined;
  const call = first && awaitedCall(first);
  const guard = call && ts.isIdentifier(call.expression) ? guards.get(call.expression.text) : undefined;
  if (!call || !guard) {
    return "must start with 'await requireActor(request, …)' or 'await publicRoute(request)' of ~/platform";
  }
  const [request, permission] = call.arguments;
  if (!request || !/^(\w+\.)?request$/.test(request.getText())) return `must hand its request to ${guard}`;
  if (guard === 'requireActor' && !(permission && ts.isStringLiteral(permission))) {
    return 'must name its permission in requireActor as a literal';
  }
  return undefined;
}

/** The call in `await f()` or `const x = await f()`. @param {ts.Statement} statement */
function awaitedCall(statement) {
  const only = ts.isVariableStatement(statement) ? statement.declarationList.declarations : undefined;
  const expression = ts.isExpressionStatement(statement) ? statement.expression : only?.[0]?.initializer;
  if (!expression || (only && only.length !== 1) || !ts.isAwaitExpression(expression)) return undefined;
  return ts.isCallExpression(expression.expression) ? expression.expression : undefined;
}

/**
 * Reads every module under `app/routes`, and the root.
 * @param {string} app absolute path of the folder `app`
 * @returns {string[]} one line per problem
 */
export function checkRoutes(app) {
  const read = (/** @type {string} */ file) => readFileSync(join(app, file), 'utf8');
  const routes = existsSync(join(app, 'routes')) ? readdirSync(join(app, 'routes'), { recursive: true }) : [];
  const modules = routes.map((name) => join('routes', String(name))).filter((name) => /(?<!\.test)\.tsx?$/.test(name));
  const root = existsSync(join(app, 'root.tsx'))
    ? checkRouteSource('app/root.tsx', read('root.tsx'), { needsLoader: false })
    : [];
  return [...root, ...modules.sort().flatMap((file) => checkRouteSource(`app/${file}`, read(file)))];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = checkRoutes(join(import.meta.dirname, '../app'));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
