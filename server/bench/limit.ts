// The limit: node:http and mysql2 with SQL written by hand for each query, in two ways: rows made into text in Node, and text written by the database.
// No sign-in, no limits, no query language: what a bare socket can give. POST /<query>/<rows|text>.
import http from 'node:http';
import mysql from 'mysql2';
import { AS_OF } from './queries.js';
import { rows, text, type Ask } from './limitSql.js';

const url = new URL(process.env['DATABASE_URL'] ?? '');
const pool = mysql.createPool({
  host: url.hostname, port: Number(url.port || 3306), user: decodeURIComponent(url.username), password: decodeURIComponent(url.password), database: url.pathname.slice(1),
  connectionLimit: 10, rowsAsArray: true, dateStrings: true, decimalNumbers: true, maxPreparedStatements: 100,
});
pool.on('connection', connection => void connection.query('SET SESSION group_concat_max_len = 1073741824'));

const ask: Ask = (statement, parameters = []) => new Promise((resolve, reject) => {
  pool.execute(statement, parameters as string[], (error, found) => (error ? reject(error) : resolve(found as unknown as unknown[][])));
});

http.createServer((request, response) => {
  const [, name = '', way] = (request.url ?? '').split('/');
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const write = (way === 'text' ? text : rows)[name];
    if (!write) return void response.writeHead(404).end();
    // The body is read as any server must, though the answer does not depend on it.
    JSON.parse(Buffer.concat(chunks).toString());
    void write(ask, AS_OF).then(data => {
      const body = Buffer.from(`{"data":${data}}`);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    }, (error: Error) => response.writeHead(500).end(error.message));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('ready'));
