/// What `make coverage` measured, for docs/measures.md.
enum CoverageTable {
    static let rows = """
        | taken out | who | figure | simulated: held | mean width | measured: held | mean width |
        |---|---|---|---|---|---|---|
        | 10 % | at random | `densityAll` | 0.985 | 0.023 | 0.975 | 0.058 |
        | 10 % | at random | `reciprocityArcs` | 0.962 | 0.099 | 0.957 | 0.124 |
        | 10 % | at random | `meanDegree` | 0.985 | 0.719 | 0.975 | 0.986 |
        | 10 % | at random | `weakComponents` | 0.987 | 0.562 | 0.994 | 0.359 |
        | 10 % | at random | `isolates` | 0.981 | 0.514 | 0.981 | 0.224 |
        | 20 % | at random | `densityAll` | 0.982 | 0.036 | 0.942 | 0.089 |
        | 20 % | at random | `reciprocityArcs` | 0.941 | 0.146 | 0.931 | 0.186 |
        | 20 % | at random | `meanDegree` | 0.982 | 1.111 | 0.942 | 1.475 |
        | 20 % | at random | `weakComponents` | 0.976 | 1.026 | 0.994 | 0.473 |
        | 20 % | at random | `isolates` | 0.971 | 0.926 | 0.980 | 0.340 |
        | 30 % | at random | `densityAll` | 0.969 | 0.045 | 0.931 | 0.118 |
        | 30 % | at random | `reciprocityArcs` | 0.918 | 0.177 | 0.918 | 0.233 |
        | 30 % | at random | `meanDegree` | 0.969 | 1.416 | 0.931 | 1.968 |
        | 30 % | at random | `weakComponents` | 0.968 | 1.502 | 0.986 | 0.652 |
        | 30 % | at random | `isolates` | 0.964 | 1.386 | 0.969 | 0.492 |
        | 10 % | rather the quiet | `densityAll` | 0.936 | 0.023 | 0.965 | 0.058 |
        | 10 % | rather the quiet | `reciprocityArcs` | 0.977 | 0.096 | 0.964 | 0.120 |
        | 10 % | rather the quiet | `meanDegree` | 0.936 | 0.721 | 0.965 | 0.985 |
        | 10 % | rather the quiet | `weakComponents` | 0.996 | 0.510 | 0.993 | 0.364 |
        | 10 % | rather the quiet | `isolates` | 0.995 | 0.463 | 0.986 | 0.220 |
        | 20 % | rather the quiet | `densityAll` | 0.852 | 0.036 | 0.901 | 0.089 |
        | 20 % | rather the quiet | `reciprocityArcs` | 0.955 | 0.145 | 0.942 | 0.181 |
        | 20 % | rather the quiet | `meanDegree` | 0.852 | 1.115 | 0.901 | 1.485 |
        | 20 % | rather the quiet | `weakComponents` | 0.994 | 0.906 | 0.998 | 0.497 |
        | 20 % | rather the quiet | `isolates` | 0.990 | 0.823 | 0.990 | 0.336 |
        | 30 % | rather the quiet | `densityAll` | 0.772 | 0.046 | 0.856 | 0.118 |
        | 30 % | rather the quiet | `reciprocityArcs` | 0.939 | 0.171 | 0.916 | 0.222 |
        | 30 % | rather the quiet | `meanDegree` | 0.772 | 1.447 | 0.856 | 1.967 |
        | 30 % | rather the quiet | `weakComponents` | 0.996 | 1.242 | 0.989 | 0.598 |
        | 30 % | rather the quiet | `isolates` | 0.994 | 1.170 | 0.983 | 0.444 |
        """

    /// What `make coverage` counted with functions that have nothing to do with contact.
    static let shuffled = """
        """
}
