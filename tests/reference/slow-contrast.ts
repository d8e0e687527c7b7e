/** A weighted sum of means with its cluster-robust error, from whole matrices as the papers write them. */
export interface SlowSide {
  readonly weight: number;
  readonly values: readonly number[];
  readonly clusters: readonly string[];
}

export interface SlowContrast {
  readonly estimate: number;
  readonly clusters: number;
  readonly alike: boolean;
  /** Var₁ and G − 1. */
  readonly var1: { readonly se: number; readonly df: number };
  /** CR2 with Satterthwaite's degrees of freedom; null where I − H has no inverse root in some cluster. */
  readonly cr2: { readonly se: number; readonly df: number } | null;
}

/**
 * Bell & McCaffrey 2002: with X the indicators of the sides, H = X(X'X)⁻¹X' and A_g the inverse symmetric root of the cluster's
 * block of I − H, the variance is Σ (c'(X'X)⁻¹X_g'A_g e_g)². Its degrees of freedom are (Σ p_g'p_g)²/ΣΣ (p_g'p_h)² with
 * p_g = (I − H)_{·g} A_g X_g (X'X)⁻¹ c.
 */
export function slowContrast(sides: readonly SlowSide[]): SlowContrast {
  const rows = sides.flatMap(({ values, clusters }, side) =>
    values.map((value, place) => ({ side, value, cluster: clusters[place] ?? "" })),
  );
  const means = sides.map(({ values }) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const residual = rows.map(({ side, value }) => value - (means[side] ?? 0));
  const hat = (a: number, b: number) =>
    rows[a]?.side === rows[b]?.side ? 1 / (sides[rows[a]?.side ?? 0]?.values.length ?? 1) : 0;
  const less = (a: number, b: number) => (a === b ? 1 : 0) - hat(a, b);
  const direction = rows.map(({ side }) => (sides[side]?.weight ?? 0) / (sides[side]?.values.length ?? 1));
  const members = [...Map.groupBy(rows.keys(), (row) => rows[row]?.cluster ?? "").values()];
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

  const influences = members.map((own) =>
    dot(
      own.map((row) => direction[row] ?? 0),
      own.map((row) => residual[row] ?? 0),
    ),
  );
  const shapes = new Set(
    members.map((own) => sides.map((_, side) => own.filter((row) => rows[row]?.side === side).length).join()),
  );
  const count = members.length;
  const whole = {
    estimate: dot(
      sides.map(({ weight }) => weight),
      means,
    ),
    clusters: count,
    alike: shapes.size === 1,
    var1: { se: Math.sqrt((count / (count - 1)) * dot(influences, influences)), df: count - 1 },
  };
  const roots = members.map((own) => inverseRoot(own.map((a) => own.map((b) => less(a, b)))));
  if (roots.includes(null)) return { ...whole, cr2: null };
  const adjusted = members.map((own, at) =>
    (roots[at] ?? []).map((line) =>
      dot(
        line,
        own.map((row) => direction[row] ?? 0),
      ),
    ),
  );
  const squares = members.map(
    (own, at) =>
      dot(
        adjusted[at] ?? [],
        own.map((row) => residual[row] ?? 0),
      ) ** 2,
  );
  const vectors = members.map((own, at) =>
    rows.map((_, row) =>
      dot(
        own.map((member) => less(row, member)),
        adjusted[at] ?? [],
      ),
    ),
  );
  let all = 0;
  for (const first of vectors) for (const second of vectors) all += dot(first, second) ** 2;
  const trace = vectors.reduce((sum, vector) => sum + dot(vector, vector), 0);
  const se = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  return { ...whole, cr2: { se, df: trace ** 2 / all } };
}

/** M^(−1/2) of a symmetric matrix from its eigenvalues, found by Jacobi's rotations; null where one of them is 0. */
function inverseRoot(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const a = matrix.map((line) => [...line]);
  const v = matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0)));
  const at = (of: number[][], row: number, column: number) => of[row]?.[column] ?? 0;
  const set = (of: number[][], { row, column, to }: { row: number; column: number; to: number }) => {
    const line = of[row];
    if (line) line[column] = to;
  };
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const apq = at(a, p, q);
        off += apq * apq;
        if (Math.abs(apq) < 1e-300) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < size; i++) {
          const [ip, iq] = [at(a, i, p), at(a, i, q)];
          set(a, { row: i, column: p, to: c * ip - s * iq });
          set(a, { row: i, column: q, to: s * ip + c * iq });
        }
        for (let i = 0; i < size; i++) {
          const [pi, qi] = [at(a, p, i), at(a, q, i)];
          set(a, { row: p, column: i, to: c * pi - s * qi });
          set(a, { row: q, column: i, to: s * pi + c * qi });
          const [vp, vq] = [at(v, i, p), at(v, i, q)];
          set(v, { row: i, column: p, to: c * vp - s * vq });
          set(v, { row: i, column: q, to: s * vp + c * vq });
        }
      }
    if (off < 1e-26) break;
  }
  const values = a.map((line, row) => line[row] ?? 0);
  if (values.some((value) => value < 1e-9)) return null;
  return matrix.map((_, i) =>
    matrix.map((_, j) => values.reduce((sum, value, k) => sum + (at(v, i, k) * at(v, j, k)) / Math.sqrt(value), 0)),
  );
}
