package org.dateline.lab;

/** Linear equations, as many as unknowns. */
final class Equations {

    private Equations() {}

    /** What solves {@code a x = b}, by Gauss with the largest pivot; neither array is kept as it was. */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int column = 0; column < n; column++) {
            int best = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(a[row][column]) > Math.abs(a[best][column])) {
                    best = row;
                }
            }
            swap(a, b, column, best);
            for (int row = column + 1; row < n; row++) {
                double factor = a[row][column] / a[column][column];
                b[row] -= factor * b[column];
                for (int k = column; k < n; k++) {
                    a[row][k] -= factor * a[column][k];
                }
            }
        }
        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double rest = b[row];
            for (int k = row + 1; k < n; k++) {
                rest -= a[row][k] * x[k];
            }
            x[row] = rest / a[row][row];
        }
        return x;
    }

    private static void swap(double[][] a, double[] b, int one, int other) {
        double[] row = a[one];
        a[one] = a[other];
        a[other] = row;
        double value = b[one];
        b[one] = b[other];
        b[other] = value;
    }
}
