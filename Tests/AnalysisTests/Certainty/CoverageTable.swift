/// What `make coverage` measured, for docs/measures.md.
enum CoverageTable {
    static let rows = """
        | taken out | who | figure | simulated: held | mean width | measured: held | mean width |
        |---|---|---|---|---|---|---|
        | 10 % | at random | `densityAll` | 0.985 | 0.023 | 0.976 | 0.058 |
        | 10 % | at random | `reciprocityArcs` | 0.962 | 0.099 | 0.946 | 0.123 |
        | 10 % | at random | `meanDegree` | 0.985 | 0.719 | 0.976 | 0.975 |
        | 10 % | at random | `weakComponents` | 0.987 | 0.562 | 0.987 | 0.332 |
        | 10 % | at random | `isolates` | 0.981 | 0.514 | 0.983 | 0.224 |
        | 20 % | at random | `densityAll` | 0.982 | 0.036 | 0.944 | 0.089 |
        | 20 % | at random | `reciprocityArcs` | 0.941 | 0.146 | 0.933 | 0.190 |
        | 20 % | at random | `meanDegree` | 0.982 | 1.111 | 0.944 | 1.471 |
        | 20 % | at random | `weakComponents` | 0.976 | 1.026 | 0.995 | 0.521 |
        | 20 % | at random | `isolates` | 0.971 | 0.926 | 0.985 | 0.366 |
        | 30 % | at random | `densityAll` | 0.969 | 0.045 | 0.931 | 0.119 |
        | 30 % | at random | `reciprocityArcs` | 0.918 | 0.177 | 0.916 | 0.239 |
        | 30 % | at random | `meanDegree` | 0.969 | 1.416 | 0.931 | 1.964 |
        | 30 % | at random | `weakComponents` | 0.968 | 1.502 | 0.988 | 0.697 |
        | 30 % | at random | `isolates` | 0.964 | 1.386 | 0.979 | 0.524 |
        | 10 % | rather the quiet | `densityAll` | 0.936 | 0.023 | 0.969 | 0.058 |
        | 10 % | rather the quiet | `reciprocityArcs` | 0.977 | 0.096 | 0.957 | 0.118 |
        | 10 % | rather the quiet | `meanDegree` | 0.936 | 0.721 | 0.969 | 0.971 |
        | 10 % | rather the quiet | `weakComponents` | 0.996 | 0.510 | 0.995 | 0.347 |
        | 10 % | rather the quiet | `isolates` | 0.995 | 0.463 | 0.989 | 0.230 |
        | 20 % | rather the quiet | `densityAll` | 0.852 | 0.036 | 0.874 | 0.090 |
        | 20 % | rather the quiet | `reciprocityArcs` | 0.955 | 0.145 | 0.929 | 0.178 |
        | 20 % | rather the quiet | `meanDegree` | 0.852 | 1.115 | 0.874 | 1.480 |
        | 20 % | rather the quiet | `weakComponents` | 0.994 | 0.906 | 0.998 | 0.524 |
        | 20 % | rather the quiet | `isolates` | 0.990 | 0.823 | 0.989 | 0.374 |
        | 30 % | rather the quiet | `densityAll` | 0.772 | 0.046 | 0.845 | 0.119 |
        | 30 % | rather the quiet | `reciprocityArcs` | 0.939 | 0.171 | 0.935 | 0.222 |
        | 30 % | rather the quiet | `meanDegree` | 0.772 | 1.447 | 0.845 | 1.966 |
        | 30 % | rather the quiet | `weakComponents` | 0.996 | 1.242 | 0.994 | 0.681 |
        | 30 % | rather the quiet | `isolates` | 0.994 | 1.170 | 0.992 | 0.507 |
        """

    /// What `make coverage` counted with functions that have nothing to do with contact.
    static let shuffled = """
        Functions dealt out at random among the persons of the demo, 200 times (`make coverage`): in which share of the runs at least one
        hole is clear, and at least one function is said to stand in the middle or at the edge. Sentences on ring, line and the E-I
        index there are none.

        | network | level | a hole | a place |
        |---|---|---|---|
        | elvestad | daily | 0.000 | 0.055 |
        | elvestad | daily–weekly | 0.005 | 0.035 |
        | elvestad | daily–monthly | 0.015 | 0.035 |
        | fjordheim | daily | 0.000 | 0.010 |
        | fjordheim | daily–weekly | 0.010 | 0.035 |
        | fjordheim | daily–monthly | 0.010 | 0.025 |
        | nordvik | daily | 0.000 | 0.030 |
        | nordvik | daily–weekly | 0.000 | 0.010 |
        | nordvik | daily–monthly | 0.000 | 0.020 |
        """
}
